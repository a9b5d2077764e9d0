// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createApproval } from '../../utils/guard/approval';
import type { Submission } from '../../utils/guard/sight';
import type { HeldDraft } from '../../utils/model/draft';
import type { Seen } from '../../utils/model/request';

const memory = { focused: () => {}, before: () => null, look: () => {}, earlier: () => null };

function approved(...texts: string[]) {
  let now = 0;
  const fields = texts.map((text) => Object.assign(document.createElement('textarea'), { value: text }));
  const composer = document.createElement('div');
  const submission = { surface: { id: 'post', kind: 'post', seen: '2026-11-22' }, composer, control: null, fields };
  const draft = { text: texts.join('\n'), media: { images: 0, videos: 0 } } as HeldDraft;
  const approval = createApproval(memory, () => now);
  approval.grant(submission as Submission, draft);
  const sends = (...sent: string[]) => approval.spends(seen(sent));
  return { approval, draft, sends, wait: (ms: number) => (now += ms) };
}

const seen = (texts: string[], more?: true): Seen => ({
  kind: 'post',
  images: 0,
  videos: 0,
  texts: texts.map((text) => `\0${text}`).join(''),
  ...(more && { more }),
});

describe('an approval', () => {
  it('is for one request with its text', () => {
    const { approval, sends } = approved('Tot morgen!');
    expect(approval.left()).toBe(false);
    expect([sends('Iets anders'), sends('Tot morgen! '), sends('Tot morgen!')]).toEqual([false, true, false]);
    expect(approval.left()).toBe(true);
  });

  it('of several fields is for each of them once, together or one by one', () => {
    expect(approved('een', 'twee').sends('een', 'twee')).toBe(true);
    const { sends } = approved('een', 'twee', 'twee');
    expect(['een', 'een', 'twee', 'drie', 'twee', 'twee'].map((text) => sends(text))).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('covers a request that tells no text, once', () => {
    const { sends } = approved('Kop', 'Verhaal');
    expect([sends(), sends()]).toEqual([true, false]);
  });

  it('is for one submission of a form', () => {
    const { approval, draft } = approved('Hoi');
    expect([approval.follows(draft), approval.follows(draft)]).toEqual([true, false]);
    approval.renew();
    expect(approval.follows({ ...draft, text: 'Iets anders' })).toBe(false);
    expect(approval.follows(draft)).toBe(true);
  });

  it('does not last: ten minutes for what a site still uploads', () => {
    const one = approved('Hoi');
    one.wait(599_000);
    expect(one.sends('Hoi')).toBe(true);
    const other = approved('Hoi');
    other.wait(601_000);
    expect(other.sends('Hoi')).toBe(false);
  });

  it('of a request takes along what carries on with it, for a minute', () => {
    const { approval, wait } = approved('Iets anders');
    expect(approval.spends(seen(['twee'], true))).toBe(false);
    approval.begin();
    expect(approval.spends(seen(['twee'], true))).toBe(true);
    wait(61_000);
    expect(approval.spends(seen(['drie'], true))).toBe(false);
  });
});
