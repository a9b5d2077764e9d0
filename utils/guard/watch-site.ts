import type { WatchedPlatform } from '../model/platform';
import { openLine } from './background-line';
import type { Room } from './contract';
import { findAll } from './dom';
import { startGuard } from './guard';
import { takePort } from './request-door';

/** How a watching script runs: first of all scripts, in every frame, blank ones too (hazards.md R8, R9, R13). */
export const inEveryFrame = {
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
} as const;

/** How a copy of us asks whether another one guards this frame already: two of them would ask everything twice. */
const call = 'postwacht';

/** Guards this frame once, however often the script is injected and however many copies are installed (hazards.md R2, R27). */
export function watchSite(platform: WatchedPlatform): void {
  if (globalThis.postwacht || !dispatchEvent(new Event(call, { cancelable: true }))) {
    // The one that guards asks for all; our network script, which waits for an answer too, gets its yes.
    return takePort(window, (_seen, answer) => (answer(true), () => {}), {});
  }
  const line = openLine();
  addEventListener(call, (event) => {
    // Only when no page script can ask: before there is a head, or left behind by an update.
    if (!document.head || line.orphaned()) event.preventDefault();
  });
  const room: Room = (globalThis.postwacht = { platform: platform.id, findAll });
  startGuard(window, platform, line, room, () => performance.now());
}
