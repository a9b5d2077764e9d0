import { shortDutch } from '../i18n/built-in-nl';
import type { FromNetwork } from '../model/request';
import type { Approval } from './approval';
import type { BackgroundLine } from './background-line';
import type { Room, Take } from './contract';
import type { GateKeeper } from './gate-keeper';
import type { Held } from './held';
import { draftOfRequest } from './read-draft';

/** How the two worlds find each other, whichever starts first: the guard calls, the network script offers. */
const called = 'pw?';
const offered = 'pw';

/**
 * The guard's end of the channel from the page's world, and the gate for what comes through it. To be opened before any
 * script of the page: the network script hands over a port in an event that nobody else hears (hazards.md S2). Leaves in
 * the room the way in for other frames of this page, and word that the port came.
 */
export function openRequestDoor(
  page: Window,
  gate: GateKeeper,
  approval: Approval,
  line: BackgroundLine,
  room: Room,
): void {
  const take: Take = (room.take = (seen, answer) => {
    const go = () => {
      gate.settle();
      answer(true);
    };
    if (approval.spends(seen)) return (go(), () => {});
    const outer = !import.meta.env.FIREFOX && outerDoor(page);
    if (outer) return outer(seen, answer);
    const held: Held = {
      draft: draftOfRequest(seen),
      release: () => {
        approval.begin();
        go();
      },
      refuse: () => answer(false),
    };
    if (!import.meta.env.FIREFOX || page.top === page) gate.submit(held);
    // No script of ours sees another frame's in Firefox: the way there leads over the background.
    else void line.handUp?.(seen).then((may) => (may === null ? gate.submit(held) : answer(may)));
    return () => gate.drop(held);
  });
  if (import.meta.env.FIREFOX) line.onHandedUp?.(take);
  takePort(page, take, room);
}

/** Takes the one port that a network script of this frame offers, and what comes through it; `room` learns that it came. */
export function takePort(page: Window, take: Take, room: Pick<Room, 'network'>): void {
  const hear = (event: Event) => {
    const { ports, source } = event as MessageEvent;
    const port = ports?.[0];
    if (!port) return;
    page.removeEventListener(offered, hear, true);
    event.preventDefault();
    event.stopImmediatePropagation();
    // So it knows whether we are still there: no page script has this object.
    if (import.meta.env.FIREFOX) source?.addEventListener(offered, (asked) => asked.preventDefault());
    room.network = true;
    const given = new Map<number, () => void>();
    port.onmessage = ({ data: { id, seen } }: MessageEvent<FromNetwork>) => {
      const answer = (go: boolean) => port.postMessage({ id, go });
      try {
        if (seen) given.set(id, take(seen, answer));
        else given.get(id)?.();
      } catch {
        // Whatever broke: the request fails instead of waiting for ever, and the person hears why.
        answer(false);
        page.alert(shortDutch.refresh);
      }
    };
  };
  page.addEventListener(offered, hear, true);
  page.dispatchEvent(new Event(called));
}

/** The door of the page that this frame belongs to: what was approved is known there, and what is asked is seen there. */
function outerDoor(page: Window): Take | undefined {
  try {
    return page.top === page ? undefined : (page.top as typeof globalThis & Window).postwacht?.take;
  } catch {
    // A frame of another site: it asks by itself.
    return undefined;
  }
}
