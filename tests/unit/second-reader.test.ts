import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { learnedFile, learnedFrom } from '../learned/learned-file';
import { packWeights } from '../learned/pack-weights';
import { learn } from '../learned/train';
import { checks, findSignals, firstRead, readDraft } from '../../utils/signals';
import type { SignalType } from '../../utils/model/signal';
import { exampleSettings, type Check, type SignalSettings } from '../../utils/signals/check';
import { cluesOf } from '../../utils/signals/learned/clues';
import { secondReader } from '../../utils/signals/learned/second-reader';
import { unpackWeights } from '../../utils/signals/learned/weights';
import { learned } from '../../utils/signals/lists/learned';
import { hashOn, noText } from '../../utils/signals/person-name/packed-set';

describe('what was learned', () => {
  it('was learned from the drafts and checks of today (else: npm run learn)', () => {
    expect(readFileSync(learnedFile, 'utf8')).toContain(`// Learned from: ${learnedFrom()}\n`);
  });

  it('is unpacked within 50 ms of the processor', () => {
    const before = process.threadCpuUsage();
    unpackWeights(learned).placeOf(1);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(50);
  });
});

describe('learning', () => {
  const lessons = Array.from({ length: 300 }, (_, at) => ({
    features: [at % 3 === 0 ? 0 : 1, 2 + (at % 2), 4 + (at % 7)],
    right: at % 3 === 0,
  }));

  it('finds what tells, and gives the rest no weight', () => {
    const { weights, bias } = learn([...lessons, { features: [1], right: null }], 12);
    expect(weights[0]).toBeGreaterThan(1);
    expect((weights[1] ?? 0) + bias).toBeLessThan(-1);
    expect([...weights.slice(2)].filter((weight) => Math.abs(weight) > 0.2)).toEqual([]);
  });

  it('gives the same every time', () => expect(learn(lessons, 12)).toEqual(learn(lessons, 12)));
});

describe('clues', () => {
  const cluesIn = (text: string, where: Partial<SignalSettings> = {}) => {
    const settings = { ...exampleSettings, ...where };
    const reading = readDraft(text, settings);
    return cluesOf(reading, settings, firstRead(text, settings, reading)).map((clues) => [...clues]);
  };

  it('are the same whatever the name or the number of the group', () => {
    expect(cluesIn('Sanne leest voor in groep 4')).toEqual(cluesIn('Yusuf leest voor in groep 7'));
    expect(cluesIn('Sanne leest voor in groep 4')).not.toEqual(cluesIn('Sanne leest voor in groep 12'));
  });

  it('hold what the sentence beside it says, and what goes out with it', () => {
    const [alone] = cluesIn('De les is af.');
    expect(cluesIn('De les is af. Hoera!')[0]).not.toEqual(alone);
    expect(cluesIn('De les is af.', { reply: true })[0]).not.toEqual(alone);
    expect(cluesIn('De les is af.', { media: true })[0]).not.toEqual(alone);
  });
});

describe('reading twice', () => {
  const hashOf = (kind: string, text: string) => hashOn(hashOn(noText, `${kind} `), text);
  const about = (text: string, weight: number): [number, number] => [hashOf('word', text), weight];
  const org = new Map([
    about('fiets', -20),
    about('directie', 15),
    about('geheim', 15),
    [hashOf('found', 'confidential_org'), 30] as const,
  ]);
  const packed = unpackWeights(
    packWeights(
      new Map([
        ['confidential_org', { bias: -26, weights: org }],
        [
          'health_care',
          { bias: -26, weights: new Map([about('huilt', 26), about('ritalin', 10), about('boek', -10)]) },
        ],
        ['private-post', { bias: -10, weights: new Map([about('camping', 15), about('klas', -20)]) }],
      ]),
    ),
  );
  const reader = (text: string, type: SignalType = 'confidential_org', ...found: string[]) => {
    const reading = readDraft(text, exampleSettings);
    const spans = found.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));
    return secondReader(reading, exampleSettings, new Map([[type, spans]]), packed);
  };
  const again = (text: string, type: SignalType, ...found: string[]) =>
    reader(text, type, ...found)
      .again(type)
      .map(({ start, end, why }) => [text.slice(start, end), why]);

  const seenAgain = (text: string, ...found: string[]) => {
    const spans = found.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));
    const all = new Map([['health_care' as const, spans.map((span) => ({ ...span, isSure: true }))]]);
    const kept = secondReader(readDraft(text, exampleSettings), exampleSettings, all, packed).again('health_care');
    return kept.map(({ start, end }) => text.slice(start, end));
  };

  it('finds a sentence by its words together, not by one of them', () => {
    expect(again('Mooi weer. De directie houdt het geheim. Dag.', 'confidential_org')).toEqual([
      ['De directie houdt het geheim.', 'learned'],
    ]);
    expect(again('De directie is op reis. Dat is geheim.', 'confidential_org')).toEqual([]);
  });

  it('drops what the words speak against, keeps what they say nothing of, and finds nothing twice', () => {
    expect(again('Wie kocht mijn fiets?', 'confidential_org', 'kocht')).toEqual([]);
    expect(again('Wie kocht mijn auto?', 'confidential_org', 'kocht')).toEqual([['kocht', undefined]]);
    expect(again('De directie houdt het geheim.', 'confidential_org', 'geheim')).toEqual([['geheim', undefined]]);
  });

  it('keeps plain words about somebody who is surely meant, unless much speaks against them', () => {
    expect(seenAgain('Sanne slikt ritalin op de fiets.', 'ritalin')).toEqual(['Sanne slikt ritalin op de fiets.']);
    expect(seenAgain('Sanne slikt ritalin op de fiets in een boek.', 'ritalin')).toEqual([]);
  });

  it('shows the whole sentence of care, with what tells of it before and behind', () => {
    const text = 'Dag. Zij huilt. Sanne slikt ritalin nu. Zij huilt weer! Mooi weer. Zij huilt.';
    expect(seenAgain(text, 'ritalin')).toEqual(['Zij huilt. Sanne slikt ritalin nu. Zij huilt weer!']);
    expect(seenAgain(text, 'ritalin', 'huilt weer')).toHaveLength(1);
  });

  it('leaves alone what nothing was learned of', () =>
    expect(again('Wie kocht mijn fiets?', 'bsn', 'kocht')).toEqual([['kocht', undefined]]));

  it('tells a post about the own life by all of its sentences', () => {
    expect(reader('Naar de camping. Met Sanne.').isPrivatePost()).toBe(true);
    expect(reader('Naar de camping. Met mijn klas.').isPrivatePost()).toBe(false);
    expect(reader('Naar het strand.').isPrivatePost()).toBe(false);
  });
});

describe('the examples of the checks', () => {
  const all = Object.entries(checks).flatMap(([type, { examples }]: [string, Check]) =>
    (['yes', 'no'] as const).flatMap((sort) => examples[sort].map((text) => ({ type, text, sort, ...examples.where }))),
  );
  const isSeen = ({ type, text, ...where }: (typeof all)[number]) =>
    findSignals(text, { ...exampleSettings, ...where }).some((signal) => signal.type === type);

  it('are still seen when read twice', () => {
    expect(all.filter((example) => example.sort === 'yes' && !isSeen(example))).toEqual([]);
  });

  it('are hardly ever seen where nothing is', () => {
    const innocent = all.filter(({ sort }) => sort === 'no');
    expect(innocent.filter(isSeen).length / innocent.length).toBeLessThan(0.02);
  });
});
