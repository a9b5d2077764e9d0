import { build, type Plugin } from 'esbuild';

export type Theme = 'light' | 'dark';

/** What Vite does with `?inline`: the sheet with its imports, as text. */
export const cssInline: Plugin = {
  name: 'css-inline',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: new URL(path.replace('?inline', ''), `file://${resolveDir}/`).pathname,
      namespace: 'css-inline',
    }));
    onLoad({ filter: /.*/, namespace: 'css-inline' }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false });
      return { contents: outputFiles[0]!.text, loader: 'text' };
    });
  },
};

/** A plain page with the checklist and a guard that delivers events as the real one does; one self-contained document. */
export async function checklistPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./checklist-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [cssInline],
  });
  const script = outputFiles[0]!.text.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Practice page</title>
<style>html{font-size:10px;background:#fff}body{font:2rem serif;margin:24px;color:#333}button{all:revert}</style></head>
<body><main><h1>A page of someone else</h1><textarea aria-label="Message">hello</textarea></main><script>${script}</script></body></html>`;
}
