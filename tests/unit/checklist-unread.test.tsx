// @vitest-environment happy-dom
import './all-in-sight';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import checklist from '../../entrypoints/checklist/index';
import { askReview } from '../../entrypoints/checklist/tell-background';
import type { Request, Review } from '../../utils/messages';
import { draftSchema } from '../../utils/model/draft';
import { questionOf, seen } from './checklist-question';
import { openChecklist } from './checklist-room';
import { emptyRoom } from './empty-room';

const nothing: Review = { signals: [], account: {} };
const { draft } = questionOf();
const line = 'We konden je bericht nu niet lezen.';
const publish = '[data-action="publish"]';
let sendMessage = vi.fn<(request: Request) => Promise<unknown>>();

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { sendMessage: (sendMessage = vi.fn(async () => true)) } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  globalThis.postwacht = undefined;
});

describe('a text that nobody could read', () => {
  it.each([
    ['refused', () => Promise.resolve(null)],
    ['broken off', () => Promise.reject<null>(new Error('gone'))],
  ])('%s: is said, and takes an answer before the press', async (_, review) => {
    const room = await openChecklist({ review: review() });
    expect(room.find('.pw-body')?.textContent).toContain(line);
    expect(room.find('[aria-live]')?.textContent).toContain(line);
    expect(room.find(publish)?.textContent).toBe('Plaatsen');
    await room.press(publish);
    expect(room.published).toEqual([]);
    await room.answer('[data-rule="q-scope"][value="no"]');
    await room.press(publish);
    expect(room.published).toHaveLength(1);
  });

  it('in a tab that an update left behind is one block with what to do', async () => {
    const room = await openChecklist({ review: Promise.resolve(null), remark: 'Vernieuw deze pagina.' });
    expect([...room.root.querySelectorAll('.pw-remark')].map(({ children }) => children.length)).toEqual([2]);
    expect(room.find('.pw-remark')?.textContent).toMatch(/^Vernieuw deze pagina\.We konden je bericht nu niet lezen\./);
  });

  it('that turns out so late takes the press for all back, and moves nothing', async () => {
    const { promise: later, resolve } = Promise.withResolvers<Review | null>();
    const room = await openChecklist({ later }, { late: true });
    await room.tell(nothing);
    expect(room.find(publish)?.textContent).toBe('Nee, plaatsen');
    resolve(null);
    await room.pass(1);
    await room.press(publish);
    expect(room.find(publish)?.textContent).toBe('Plaatsen');
    await room.answer('[data-rule="q-scope"][value="no"]');
    await room.press(publish);
    expect(room.published).toEqual([]);
    const [asked, said] = [room.find('[data-item="q-scope"]')!, room.find('.pw-remark')!];
    expect(said.textContent).toContain(line);
    expect(asked.compareDocumentPosition(said)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await room.pass(500);
    await room.press(publish);
    expect(room.published).toHaveLength(1);
  });

  it('is said of one that is late for as long as it takes, and then it joins as ever', async () => {
    const { promise: later, resolve } = Promise.withResolvers<Review | null>();
    const room = await openChecklist({ review: Promise.resolve(null), later });
    expect(room.root.textContent).toContain(line);
    resolve({ ...nothing, signals: [seen('bsn', '111222333')] });
    await room.pass(1);
    expect(room.items()).toContain('q-conf-found');
    expect(room.root.textContent).not.toContain(line);
  });

  it.each([
    ['en', 'We could not read your message just now.'],
    ['de', 'Wir konnten deine Nachricht gerade nicht lesen.'],
  ] as const)('is said in the language of the person: %s', async (language, words) => {
    const room = await openChecklist({ profile: { language }, review: Promise.resolve(null) });
    expect(room.find('.pw-remark')?.textContent).toContain(words);
  });
});

describe('asking the background', () => {
  it('tells a refusal and an orphaned tab from nothing found', async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await askReview(draft).review).toBeNull();
    sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    const { review, later } = askReview(draft);
    expect([await review, await later]).toEqual([null, null]);
  });

  it('asks once more: what a background that is just being stopped got, is lost', async () => {
    sendMessage.mockRejectedValueOnce(new Error('port closed')).mockResolvedValue(nothing);
    expect(await askReview(draft).review).toEqual(nothing);
  });

  it.each([
    ['hangs for ever', false],
    ['is only late', true],
  ])('goes on after a second without a background that %s, and takes that for not read', async (_, comes) => {
    vi.useFakeTimers();
    const { promise, resolve } = Promise.withResolvers<Review>();
    sendMessage.mockReturnValue(promise);
    const { review, later } = askReview(draft);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await review).toBeNull();
    if (!comes) return;
    const found = { ...nothing, signals: [seen('bsn', '111222333')] };
    resolve(found);
    expect(await later).toEqual(found);
  });

  it('is never refused for a long word of the site about who can read it', async () => {
    globalThis.IS_REACT_ACT_ENVIRONMENT = false;
    const room = (globalThis.postwacht = emptyRoom());
    (checklist as { main: () => void }).main();
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const { draft: held, briefing } = questionOf();
    const { surface, kind, text, media } = held;
    const doors = { remark: null, publish: () => {}, back: () => {}, raise: () => {} };
    const told = { surface, kind, text, media, audience: 'Openbaar '.repeat(40) };
    room.late?.view(root, { ...doors, draft: told, within: null, briefing })();
    const asked = sendMessage.mock.calls.flatMap(([request]) => (request.type === 'review' ? [request.draft] : []));
    expect(asked).toHaveLength(1);
    expect(draftSchema.parse(asked[0]).audience).toMatch(/^Openbaar /);
  });
});
