import { sameData } from '../rules/same-data';
import type { OpenRules } from './open-rules';
import { noPolicy, readPolicy, type PolicyReading } from './read-policy';

type Raw = Record<string, unknown>;

/** What a policy is read from. */
export interface PolicySource {
  /** The part of `browser.storage.managed` that is needed. */
  managed: { get(): Promise<Raw> };
  open: OpenRules;
  /** What the browser said last, kept by the store; neither rejects. */
  last: { read(): Promise<Raw>; update(change: () => Raw): Promise<Raw> };
  /** The browser answered late, and otherwise than it did last. */
  changed: () => void;
}

/** How long a press waits for the browser's answer, in ms; Chromium takes seconds just after it started, 1 ms later on. */
const patience = 150;

/**
 * Gives what the policy says now, or said last as long as the browser keeps us waiting or fails; never rejects. The same
 * policy is read through only once: a press waits for it.
 */
export function managedPolicy({ managed, open, last, changed }: PolicySource): () => Promise<PolicyReading> {
  let known = { text: '{}', reading: Promise.resolve(noPolicy) };
  let asked: Promise<Raw> | null = null;

  /** Null: it failed, which says nothing about what is set. */
  async function read(): Promise<Raw | null> {
    try {
      return await managed.get();
    } catch (why) {
      return saysNothingSet(why) ? {} : null;
    }
  }
  async function ask(): Promise<Raw> {
    const raw = await read();
    asked = null;
    if (raw === null) return last.read();
    void last.read().then((before) => void (sameData(raw, before) || last.update(() => raw)));
    return raw;
  }
  async function askLast(answer: Promise<Raw>): Promise<Raw> {
    const before = await last.read();
    void answer.then((raw) => void (sameData(raw, before) || changed()));
    return before;
  }
  return async () => {
    const answer = (asked ??= ask());
    const raw = (await Promise.race([answer, late()])) ?? (await askLast(answer));
    const text = JSON.stringify(raw);
    if (text !== known.text) known = { text, reading: readPolicy(raw, open) };
    return known.reading;
  };
}

/** Chromium gives an empty object where nothing is set; Firefox rejects with these words (bugzilla 1868153, 2026-11-23). */
const saysNothingSet = (why: unknown) =>
  String((why as { message?: unknown } | null)?.message).includes('Managed storage manifest not found');
const late = () => new Promise<null>((resolve) => setTimeout(resolve, patience, null));
