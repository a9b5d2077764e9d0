import type { OpenRules } from './open-rules';
import { noPolicy, readPolicy, type PolicyReading } from './read-policy';

/** The part of `browser.storage.managed` that is needed. */
export interface Managed {
  get(): Promise<Record<string, unknown>>;
}

/**
 * Gives what the policy says now; never rejects. Chromium gives an empty object where nothing is set, Firefox rejects
 * ("Managed storage manifest not found"). The same policy is read through only once: a press waits for it.
 */
export function managedPolicy(managed: Managed, open: OpenRules): () => Promise<PolicyReading> {
  let known = { text: '{}', reading: Promise.resolve(noPolicy) };
  return async () => {
    const raw = await managed.get().catch(() => ({}));
    const text = JSON.stringify(raw);
    if (text !== known.text) known = { text, reading: readPolicy(raw, open) };
    return known.reading;
  };
}
