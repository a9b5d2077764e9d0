import type { Rule } from '../model/rules';
import type { Signal } from '../model/signal';

/** Under what a finding is called a false alarm: the same words of the same kind, wherever they stand in the draft. */
export function findingKey({ type, text }: Signal): string {
  return `${type} ${text.trim().toLowerCase()}`;
}

/** A rule that no false alarm takes away: nobody can switch it off, or somebody else has to allow the post. */
export function isFirm({ locked, ask }: Rule): boolean {
  return locked !== undefined || ask.type === 'approval';
}
