import { minifySync } from 'vite';
import { defineConfig } from 'wxt';
import { lateFields } from './utils/model/platform';
import { platforms } from './utils/platforms';
import { matchPatterns } from './utils/platforms/hosts';
import { geckoId } from './utils/policy/extension-ids';

const policySchemaFile = 'managed-schema.json';
const hosts = matchPatterns(platforms);

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'nl',
    // Iterators with methods of their own.
    ...(browser === 'chrome' && { minimum_chrome_version: '122' }),
    permissions: ['storage', 'scripting'],
    host_permissions: hosts,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Firefox has no schema for policies and warns about the key (context.md 3.2).
    ...(browser === 'chrome' && { storage: { managed_schema: policySchemaFile } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      const at = files.findIndex(({ relativeDest }) => relativeDest === policySchemaFile);
      if (config.browser !== 'chrome' && at >= 0) files.splice(at, 1);
    },
  },
  vite: () => ({
    plugins: [quietContentScripts()],
    // Vite's preload polyfill would bring a fetch of its own into our pages.
    build: {
      target: 'es2023',
      modulePreload: { polyfill: false },
    },
  }),
});

/** Names of properties that stay within one page script, so that they may be shortened: neither the DOM, nor messages, nor the room know them. */
const ownNames =
  /^(there|control|cover|drop|close|memory|shown|closing|giveBack|composer|confirms|giveUp|earlier|follows|onHandedUp|submission|stands|settle|refuse|focused|fields|surfaces|leavePath|asking|undraw|lets|begin|covers|spends|losesFields|wrapper|grant|handUp|orphaned|onChanged|advance|renew|ready|free|look|left|before|scope|marks|aim|release|press|tell|seal|watch|address|sync|near|named|bare|submit|path|leave|page|not)$/;

/** Takes out of a source what these fields say in words, in a list of words, lists or places, or in a pattern. */
const without = (code: string, ...fields: string[]) =>
  code.replace(
    new RegExp(
      `\\b(?:${fields.join('|')}): (?:'[^']*'|/.*/|\\[(?:\\s*(?:'[^']*'|\\{[^{}]*\\}|\\.{3}\\w+),?)*\\s*\\]),?`,
      'g',
    ),
    '',
  );

/**
 * WXT wraps a content script in a context that tells the page that we are here and that the page can abort (hazards.md
 * S1), and in a logger: both are built out, and so are late facts; only the start itself stays. Terser makes them smaller
 * than Vite's own.
 */
function quietContentScripts() {
  let watching = false;
  return {
    name: 'quiet-content-scripts',
    enforce: 'pre' as const,
    config: ({ build }: { build?: { lib?: false | { entry: unknown } } }) =>
      (watching = Boolean(build?.lib && /\.content\b/.test(String(build.lib.entry))))
        ? {
            build: {
              minify: 'terser' as const,
              // A selector that is written out wherever it is used weighs more than its name.
              rolldownOptions: { optimization: { inlineConst: false } },
              terserOptions: {
                ecma: 2020 as const,
                compress: {
                  passes: 5,
                  unsafe_arrows: true,
                  unsafe_proto: true,
                  conditionals: false,
                  sequences: false,
                  pure_getters: true,
                },
                mangle: { properties: { builtins: true, regex: ownNames } },
                // Vite gives what holds a function to no worker: this process is warm from the script before.
                format: { comments: () => false },
              },
            },
          }
        : null,
    /** What a page sees of where a call came from, in an error's stack, must not be our address (hazards.md S9). */
    generateBundle: (_options: unknown, bundle: Record<string, { fileName: string; code?: string }>) => {
      for (const file of Object.values(bundle)) {
        // Terser inlines better, Vite's own prints shorter.
        if (file.code && /(guard|network)-\w+\.js$/.test(file.fileName)) file.code = minifySync('', file.code, {}).code;
        if (file.code && /network-\w+\.js$/.test(file.fileName)) file.code += '\n//# sourceURL=<anonymous>\n';
      }
    },
    transform: (code: string, id: string) => {
      if (watching && /platforms\/(?!.*-requests)/.test(id)) return without(code, 'seen', ...lateFields);
      if (watching && id.includes('/utils/guard/')) return without(code, 'seen');
      if (!/content-script-(isolated|main)-world-entrypoint/.test(id)) return null;
      const definition = /import definition from "[^"]+";/.exec(code)?.[0];
      return definition ? `${definition}\ndefinition.main();` : null;
    },
  };
}
