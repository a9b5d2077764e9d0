import { defineContentScript } from 'wxt/utils/define-content-script';
import { openLine } from '../utils/guard/background-line';
import { startGuard } from '../utils/guard/guard';
import { platforms } from '../utils/platforms';
import { matchPatterns, platformOf } from '../utils/platforms/hosts';

declare const browser: typeof chrome | undefined;

export default defineContentScript({
  matches: matchPatterns(platforms),
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    // An opaque origin reads "null": no site of ours.
    const platform = platformOf(platforms, self.origin === 'null' ? '' : new URL(self.origin).hostname);
    if (!platform || globalThis.postwacht) return;
    const room = (globalThis.postwacht = { view: null });
    const api = typeof browser === 'undefined' ? chrome : browser;
    startGuard(window, platform, openLine(api), room, () => performance.now());
  },
});
