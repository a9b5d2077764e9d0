import {
  forTab,
  requestSchema,
  type Answers,
  type Briefing,
  type HandedUp,
  type Kept,
  type Request,
  type Review,
} from '../messages';
import type { Draft, PlatformId } from '../model/draft';
import type { Signal } from '../model/signal';
import { whoSpeaks } from '../model/who-speaks';
import type { Meter } from '../settings/meter';
import type { Settings } from '../settings/settings';
import { accountKey } from '../store/account-key';
import { keepInProfile } from './keep';

/** Who sent a message, as the browser tells it. */
export interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
}

/** What the background works with; the entrypoint fills it in with the browser's own. */
export interface Means {
  ownId: string;
  settings: Settings;
  meter: Meter;
  readSalt(): Promise<string>;
  inject(sender: Sender): Promise<void>;
  /** Asks the guard of the sender's top frame; rejects when there is none. */
  askTop(sender: Sender, handed: HandedUp): Promise<boolean>;
  findSignals(draft: Draft, briefing: Briefing): readonly Signal[];
}

/** Answers one message; null when that fails. `undefined`: not for us, not from us, or not well-formed. */
export function answer(
  means: Means,
  message: unknown,
  sender: Sender,
): Promise<Answers[Request['type']] | null> | undefined {
  if (sender.id !== means.ownId) return undefined;
  const request = requestSchema.safeParse(message);
  // Null, and not the error: in Chromium the polyfill would hand that over as if it were the answer.
  return request.success ? handle(means, request.data, sender).catch(() => null) : undefined;
}

async function handle(means: Means, request: Request, sender: Sender): Promise<Answers[Request['type']]> {
  if (request.type === 'prepare') return prepare(means, sender);
  if (request.type === 'review') return review(means, request.draft);
  if (request.type === 'hand-up') return means.askTop(sender, request).catch(() => null);
  if (request.type === 'tally') return means.meter.count(request.outcome).then(() => true);
  return keep(means, request.kept, request.platform, request.account);
}

/** The briefing is worth having also where the checklist cannot be injected: the guard then asks in its own plain way. */
async function prepare(means: Means, sender: Sender): Promise<Briefing> {
  const [briefing] = await Promise.all([means.settings.read(), means.inject(sender).catch(() => undefined)]);
  return forTab(briefing);
}

async function review(means: Means, draft: Draft): Promise<Review> {
  const briefing = await means.settings.read();
  const key = await keyOf(means, draft.platform, whoSpeaks(draft));
  return { signals: means.findSignals(draft, briefing), account: (key && briefing.profile.accounts[key]) || {} };
}

async function keep(means: Means, kept: Kept, platform: PlatformId | null, account: string | null): Promise<true> {
  const key = await keyOf(means, platform, account);
  if (Object.keys(kept).length > 0) await means.settings.changeProfile((before) => keepInProfile(before, kept, key));
  return true;
}

async function keyOf(means: Means, platform: PlatformId | null, account: string | null): Promise<string | null> {
  return platform && account ? accountKey(await means.readSalt(), platform, account) : null;
}
