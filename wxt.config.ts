import { defineConfig } from 'wxt';
import { platforms } from './utils/platforms';
import { matchPatterns } from './utils/platforms/hosts';

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
    permissions: ['storage', 'scripting'],
    host_permissions: hosts,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'postwacht@konot.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    plugins: [quietContentScripts()],
    // Vite's preload polyfill would bring a fetch of its own into our pages.
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
});

/** WXT's content-script context tells the page that we are here, and the page can abort it (hazards.md S1): built out. */
function quietContentScripts() {
  return {
    name: 'quiet-content-scripts',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === 'wxt/utils/content-script-context' ? '\0quiet-context' : null),
    load: (id: string) => (id === '\0quiet-context' ? 'export class ContentScriptContext {}' : null),
  };
}
