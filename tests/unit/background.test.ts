import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, type Means } from '../../utils/background/answer';
import { findInDraft } from '../../utils/background/find-in-draft';
import { forTab, type Briefing } from '../../utils/messages';
import type { Draft } from '../../utils/model/draft';
import { noPolicy } from '../../utils/policy/read-policy';
import { konotRuleSet } from '../../utils/rules/konot';
import { openMeter } from '../../utils/settings/meter';
import { openSettings } from '../../utils/settings/settings';
import { openDatabase } from '../../utils/store/database';
import { openStore, type Store } from '../../utils/store/store';

const ownId = 'our-own-id';
const sender = { id: ownId, tab: { id: 4 }, frameId: 2, documentId: 'D' };
const draft: Draft = {
  platform: 'instagram',
  surface: 'post',
  kind: 'post',
  text: 'Wat een mooie dag met groep 5!',
  media: { images: 0, videos: 0 },
  reply: false,
  account: 'Juf Roos',
  audience: null,
};
let store: Store;
let told: Briefing[];
let means: Means;

beforeEach(() => {
  store = openStore(konotRuleSet, openDatabase(`test-${crypto.randomUUID()}`));
  told = [];
  const tell = (briefing: Briefing) => Promise.resolve(void told.push(briefing));
  const settings = openSettings(store, {
    tell,
    shipped: konotRuleSet,
    policy: () => Promise.resolve(noPolicy),
    watch: () => () => undefined,
    now: () => new Date(),
  });
  means = {
    ownId,
    settings,
    meter: openMeter(store, settings.read),
    readSalt: store.readSalt,
    inject: vi.fn(() => Promise.resolve()),
    findSignals: findInDraft,
    askTop: () => Promise.resolve(true),
  };
});
afterEach(() => store.close());

const ask = (message: unknown, from: object = sender) => answer(means, message, from);
const keep = (kept: object, account: string | null = 'Juf Roos') =>
  ask({ type: 'keep', kept, platform: 'instagram', account });

describe('who is answered', () => {
  it.each([
    ['another extension', { type: 'prepare' }, { id: 'another' }],
    ['nobody in particular', { type: 'prepare' }, {}],
    ['an unknown request', { type: 'wipe' }, sender],
    ['a draft with a text that is no text', { type: 'review', draft: { ...draft, text: 4 } }, sender],
    [
      'something to keep that we do not keep',
      { type: 'keep', kept: { text: 'hallo' }, platform: null, account: null },
      sender,
    ],
    ['no message at all', null, sender],
  ])('not %s', (_, message, from) => {
    expect(ask(message, from)).toBeUndefined();
  });
});

describe('a request that a frame holds', () => {
  const handed = { type: 'hand-up', seen: { kind: 'comment', texts: '\0Hoi', images: 0, videos: 0 } };

  it('is asked about at the top of its page', async () => {
    means.askTop = vi.fn(() => Promise.resolve(false));
    expect(await ask(handed)).toBe(false);
    expect(means.askTop).toHaveBeenCalledExactlyOnceWith(sender, handed);
  });

  it('is left to its own frame when nobody is there', async () => {
    means.askTop = () => Promise.reject(new Error('no receiver'));
    expect(await ask(handed)).toBeNull();
  });
});

describe('prepare', () => {
  it('answers the briefing and has the checklist put into the frame that asked', async () => {
    expect(await ask({ type: 'prepare' })).toEqual(forTab(await means.settings.read()));
    expect(means.inject).toHaveBeenCalledExactlyOnceWith(sender);
  });

  it('answers also when the checklist cannot be put there', async () => {
    means.inject = () => Promise.reject(new Error('no access'));
    expect(await ask({ type: 'prepare' })).toMatchObject({ profile: { roles: ['medewerker'] } });
  });
});

describe('review', () => {
  it('tells what the text shows', async () => {
    const review = await ask({ type: 'review', draft });
    expect(review).toMatchObject({
      account: {},
      signals: expect.arrayContaining([expect.objectContaining({ type: 'pupil_reference' })]),
    });
  });

  it('tells nothing when reading breaks: an error would look like an answer', async () => {
    means.findSignals = () => {
      throw new Error('broken');
    };
    expect(await ask({ type: 'review', draft })).toBeNull();
  });

  it('knows the school of this person, also when the rule set does not list it', async () => {
    const text = { ...draft, text: 'Trots op De Zonnewijzer' };
    const seen = async () => (await ask({ type: 'review', draft: text })) as { signals: readonly { type: string }[] };
    expect((await seen()).signals).not.toContainEqual(expect.objectContaining({ type: 'school_mention' }));
    await store.profile.update((before) => ({ ...before, school: 'De Zonnewijzer' }));
    expect((await seen()).signals).toContainEqual(expect.objectContaining({ type: 'school_mention' }));
  });

  it('remembers what was answered about an account, and only about that one', async () => {
    await keep({ account: { channel: 'yes' } });
    expect(await ask({ type: 'review', draft })).toMatchObject({ account: { channel: 'yes' } });
    expect(await ask({ type: 'review', draft: { ...draft, account: ' JUF ROOS ' } })).toMatchObject({
      account: { channel: 'yes' },
    });
    expect(await ask({ type: 'review', draft: { ...draft, account: 'Meester Bas' } })).toMatchObject({ account: {} });
    expect(await ask({ type: 'review', draft: { ...draft, platform: 'x' } })).toMatchObject({ account: {} });
  });
});

describe('keep', () => {
  it('makes the first chosen role count from now on, and tells the tabs', async () => {
    await keep({ roles: ['stagiair'] });
    expect((await store.readAll()).profile).toMatchObject({ roles: ['stagiair'], introduced: true });
    expect(told).toHaveLength(1);
    expect(told[0]?.profile.roles).toEqual(['stagiair']);
  });

  it('never takes an acknowledgement back', async () => {
    await keep({ acknowledged: 4 });
    await keep({ acknowledged: 2 });
    expect((await store.readAll()).profile.acknowledged).toBe(4);
  });

  it('adds to what is known of an account and stores no name', async () => {
    await keep({ account: { channel: 'later' } });
    await keep({ account: { owner: 'own' } });
    const { accounts } = (await store.readAll()).profile;
    expect(Object.values(accounts)).toEqual([{ channel: 'later', owner: 'own' }]);
    expect(JSON.stringify(accounts)).not.toMatch(/roos/i);
  });

  it('keeps nothing of an account that the page does not show', async () => {
    await keep({ account: { channel: 'yes' } }, null);
    expect((await store.readAll()).profile.accounts).toEqual({});
  });

  it('tells nobody when there is nothing to keep', async () => {
    await keep({});
    expect(told).toEqual([]);
  });
});
