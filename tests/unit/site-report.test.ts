// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAtPage, type FrameSight } from '../../utils/access/look-at-page';
import { emptyRoom } from './empty-room';
import { guardedBy, lookedFor, openedBefore, reportOf } from '../../utils/access/site-report';
import { platforms } from '../../utils/platforms';
import { x } from '../../utils/platforms/x';

const sight: FrameSight = { guard: true, network: true, seen: {}, known: 1, unknown: 0 };

describe('how a site is guarded', () => {
  it.each([
    ['whole', 'all is there', [sight, sight]],
    ['none', 'no script answers', []],
    ['none', 'the top frame has no script', [{ ...sight, guard: false }, sight]],
    ['part', 'a frame within has none', [sight, { ...sight, guard: false }]],
    ['part', 'the network door is missing', [{ ...sight, network: false }]],
    ['part', 'a field is found by its structure only', [{ ...sight, unknown: 1 }]],
  ] as const)('%s when %s', (guarded, _, frames) => expect(guardedBy(frames, true)).toBe(guarded));

  it('asks for no network door where the build has none', () => {
    expect(guardedBy([{ ...sight, network: false }], false)).toBe('whole');
  });

  it('tells a tab that was open before us by its missing door', () => {
    expect(openedBefore([sight, { ...sight, network: false }], true)).toBe(true);
    expect(openedBefore([sight, { ...sight, guard: false, network: false }], true)).toBe(false);
    expect(openedBefore([{ ...sight, network: false }], false)).toBe(false);
  });

  it('crosses to the page as plain data, for every site', () => {
    for (const platform of platforms) expect(structuredClone(lookedFor(platform))).toEqual(lookedFor(platform));
  });
});

describe('looking at a page', () => {
  const secret = 'Juf Roos schrijft over groep 5';
  const look = () => lookAtPage(lookedFor(x));
  beforeEach(() => {
    vi.stubGlobal('requestIdleCallback', (go: () => void) => go());
    Element.prototype.checkVisibility ??= () => true;
    document.body.innerHTML = `<main data-testid="primaryColumn">
      <div data-testid="tweetTextarea_0" contenteditable="true">${secret}</div>
      <button data-testid="tweetButtonInline">${secret}</button></main>`;
  });

  it('knows a field that the platform file names', async () => {
    expect(await look()).toMatchObject({ guard: false, known: 1, unknown: 0 });
  });

  it('sees a network door only where its end of the channel came', async () => {
    const room = { ...emptyRoom(), take: () => () => {} };
    globalThis.postwacht = room;
    expect(await look()).toMatchObject({ guard: true, network: false });
    globalThis.postwacht = { ...room, network: true };
    expect(await look()).toMatchObject({ guard: true, network: true });
    globalThis.postwacht = undefined;
  });

  it('does not know one whose names are gone', async () => {
    for (const element of document.querySelectorAll('[data-testid]')) element.removeAttribute('data-testid');
    expect(await look()).toMatchObject({ known: 0, unknown: 1 });
  });

  it('does not know one whose button is gone, as soon as something is written', async () => {
    document.querySelector('button')?.removeAttribute('data-testid');
    expect(await look()).toMatchObject({ known: 0, unknown: 1 });
  });

  it('minds no field that is left alone', async () => {
    document.querySelector('main')?.setAttribute('data-testid', 'DmActivityContainer');
    expect(await look()).toMatchObject({ known: 0, unknown: 0 });
  });

  it('gives a report of selectors, versions and dates, and nothing that stands there', async () => {
    const frames = [await look()];
    const report = reportOf({ platform: x, guarded: 'none', frames, version: '1.2.3', day: '2026-11-22' });
    expect(report).toContain(
      'PostWacht 1.2.3, 2026-11-22\nx: none\nframe 0: guard no, network no, fields known 1, unknown 0',
    );
    expect(report).toMatch(/ {2}post \(\d{4}-\d\d-\d\d\): \[data-testid\^="tweetTextarea_"\]/);
    expect(report).not.toMatch(/Juf|Roos|groep|https?:/);
  });
});
