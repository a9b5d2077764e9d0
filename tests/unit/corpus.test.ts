import { describe, expect, it } from 'vitest';
import { draftsOf, halfOf, halves, readDrafts } from '../corpus/drafts';
import { readMarks } from '../corpus/marks';
import { scoredTypes } from '../corpus/measure';

describe('marks', () => {
  it('compile to offsets in the text without them, also inside each other', () => {
    const { text, labels } = readMarks('{disc:Nee 🙄 {name:Bo}} had {~care:griep}, {nr:{bsn:123456782}}');
    expect(text).toBe('Nee 🙄 Bo had griep, 123456782');
    expect(labels.map(({ type, start, end, optional }) => [type, text.slice(start, end), optional])).toEqual([
      ['parent_pupil_discussion', 'Nee 🙄 Bo', false],
      ['person_name', 'Bo', false],
      ['health_care', 'griep', true],
      ['bsn', '123456782', false],
      ['student_id', '123456782', false],
    ]);
  });

  it.each(['{name:Bo', 'Bo}', '{name:}', '{naam:Bo}'])('are refused when wrong: %s', (marked) =>
    expect(() => readMarks(marked)).toThrow(),
  );
});

describe('a file of drafts', () => {
  it.each([
    'los',
    '## a-01 nl x post leerkracht none\n',
    '## a-01 nl x post leerkracht ernstig\nHoi',
    '## a-01 nl x post leerkracht none fotos\nHoi',
    '## a-01 nl x post leerkracht none board=elders\nHoi',
  ])('is refused when wrong: %j', (file) => expect(() => readDrafts(file)).toThrow());
});

describe.each(halves)('the %s half', (half) => {
  const drafts = draftsOf(half);
  const share = (wanted: (draft: (typeof drafts)[number]) => boolean) => drafts.filter(wanted).length / drafts.length;

  it('holds the drafts that belong there, once', () => {
    expect(drafts.length).toBeGreaterThan(490);
    expect(drafts.filter(({ id }) => halfOf(id) !== half).length).toBe(0);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
    expect(new Set(drafts.map(({ text }) => text)).size).toBe(drafts.length);
  });

  it('is innocent for nearly half, and mostly Dutch', () => {
    expect(share(({ attention }) => attention === 'none')).toBeGreaterThan(0.44);
    expect(share(({ lang }) => lang === 'nl')).toBeGreaterThan(0.85);
    for (const lang of ['en', 'de'])
      expect(
        share((draft) => draft.lang === lang),
        lang,
      ).toBeGreaterThan(0.02);
  });

  it.each(scoredTypes)('has enough of %s', (type) => {
    const labels = drafts.flatMap((draft) => draft.labels.filter((label) => label.type === type && !label.optional));
    expect(labels.length).toBeGreaterThanOrEqual(11);
  });
});
