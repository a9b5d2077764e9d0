import type { Platform } from '../model/platform';
import { matchPatterns } from '../platforms/hosts';
import { openLine } from './background-line';
import { startGuard } from './guard';

/** How a watching script runs: first of all scripts, in every frame, blank ones too (hazards.md R8, R9, R13). */
export function watchingOf(platform: Platform) {
  return {
    matches: matchPatterns([platform]),
    runAt: 'document_start',
    allFrames: true,
    matchAboutBlank: true,
    matchOriginAsFallback: true,
    main: () => watchSite(platform),
  } as const;
}

/** Guards this frame once, however often the script is injected. */
function watchSite(platform: Platform): void {
  if (globalThis.postwacht) return;
  const room = (globalThis.postwacht = { view: null, words: null });
  startGuard(window, platform, openLine(nativeApi()), room, () => performance.now());
}

/** Firefox answers with promises on `browser`; Chromium has only `chrome`. */
function nativeApi(): typeof chrome | undefined {
  const { browser: firefox, chrome: chromium } = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
  return firefox ?? chromium;
}
