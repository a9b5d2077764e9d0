import { spaced } from '../browser/scene';

/**
 * What a story may have led to, kept beside it while it is played.
 *
 *              ┌──edit──┐
 *              ▼        │
 *          writing ─────┘──press──▶ asked ──approve──▶ approved ──seen at the back end──▶ done
 *            ▲  │                    │ │                  │
 *            │  └─leave─▶ left       │ └─reload─▶ gone    │
 *            └──────────────back─────┴──refused, offline──┘
 *
 * At every step: what was published was approved, as it is, and nothing was published twice.
 * At the end: `done` has published once, `left` has not published and its draft stands as it was written.
 */
export type Phase = 'writing' | 'asked' | 'approved' | 'done' | 'left' | 'gone';

export class Oracle {
  phase: Phase = 'writing';
  private readonly approved = new Set<string>();

  approve(text: string): void {
    this.approved.add(spaced(text));
    this.phase = 'approved';
  }

  /** This text was approved before: after a failure it goes through without a question. */
  knows(text: string): boolean {
    return this.approved.has(spaced(text));
  }

  /** Throws when something was published that nobody approved, or something twice. */
  look(published: readonly string[]): void {
    const texts = published.map(spaced);
    const wrong = texts.find((text) => !this.approved.has(text));
    if (wrong !== undefined) throw new Error(`Published without approval: "${wrong}".`);
    if (new Set(texts).size < texts.length) throw new Error(`Published twice: ${JSON.stringify(texts)}.`);
  }

  /** Throws when the story ended otherwise than it may. `draft`: what stands in the editor; null without one. */
  end(published: readonly string[], text: string, draft: string | null): void {
    this.look(published);
    const count = published.filter((one) => spaced(one) === spaced(text)).length;
    if (this.phase === 'done' && count !== 1) throw new Error(`Lost: "${text}" was published ${count} times.`);
    if (this.phase === 'left' && draft !== null && !spaced(draft).includes(spaced(text)))
      throw new Error(`The draft was changed: "${draft}" instead of "${text}".`);
  }
}
