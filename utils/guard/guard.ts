import type { WatchedPlatform } from '../model/platform';
import { createApproval } from './approval';
import { createAsking } from './asking';
import type { BackgroundLine } from './background-line';
import type { Room } from './contract';
import { openDomDoor } from './dom-door';
import { keepDoor } from './door-keeper';
import { openEars } from './ears';
import { keepGate } from './gate-keeper';
import { createMemory } from './memory';
import { createRelease } from './release';
import { openRequestDoor } from './request-door';
import type { Sight } from './sight';
import { createSurface } from './surface';

/** Guards one frame. Everything of the world comes in as an argument; `now` counts ms and never goes back. */
export function startGuard(
  page: Window,
  platform: WatchedPlatform,
  line: BackgroundLine,
  room: Room,
  now: () => number,
): void {
  const listen = openEars(page);
  const memory = createMemory(platform);
  const approval = createApproval(memory, now);
  const surface = createSurface(page, listen, () => {
    gate.advance({ type: 'back' });
    asking.tell('covered');
  });
  const asking = createAsking(surface, line, room);
  const gate = keepGate(page, surface, asking, approval);
  const sight: Sight = {
    platform,
    location: page.location,
    memory,
    stands: approval.stands,
    naming: () => room.late?.naming,
  };
  listen('pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return false;
    // Back from the browser's cache (hazards.md R5): what was asked is long ago, and changes went unheard.
    gate.advance({ type: 'back' });
    asking.renew();
    return false;
  });
  // Who publishes a picture need never come to a field.
  listen('change', ({ target }) => ((target as HTMLInputElement).files && asking.begin(), false));
  openRequestDoor(page, gate, approval, line, room);
  const release = createRelease(sight, approval, gate, asking, room);
  openDomDoor(listen, keepDoor(sight, approval, gate, asking, room, release));
}
