import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Attention } from '../../utils/model/signal';
import { measure } from '../corpus/measure';
import { readMarks } from '../corpus/marks';
import { cellsOf, tableIn } from '../corpus/quality-table';
import { falseAlarms, scoreOf, tallyAttention, tallyType, type Judged } from '../corpus/score';

const judged = (marked: string, seen: string, attention: Attention = 'none', given: Attention = 'none'): Judged => ({
  labels: readMarks(marked).labels,
  seen: readMarks(seen).labels,
  attention,
  given,
});

describe('the score of a type', () => {
  const score = (...drafts: Judged[]) => scoreOf(tallyType(drafts, 'person_name'));

  it('counts what overlaps as found, and each label and finding once', () => {
    expect(score(judged('Dag {name:Bo de Wit} en {name:Jo}', 'Dag {name:Bo} {name:de Wit} en Jo'))).toEqual({
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
    expect(score(judged('{name:Bo} weg', 'Bo {name:weg}'))).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(score(judged('{name:Bo}', '{mail:Bo}')).recall).toBe(0);
  });

  it('leaves optional labels out, seen or not', () => {
    expect(score(judged('{~name:Bo}', '{name:Bo}'), judged('{~name:Bo}', 'Bo'))).toEqual({
      precision: null,
      recall: null,
      f1: null,
    });
  });
});

describe('the score of attention', () => {
  const drafts = [
    judged('a', 'a', 'none', 'notice'),
    judged('b', 'b', 'none', 'warn'),
    judged('c', 'c', 'notice', 'warn'),
    judged('d', 'd', 'warn', 'block-worthy'),
    judged('e', 'e', 'block-worthy', 'none'),
  ];

  it('tells drafts from a step on from those below it', () => {
    expect(scoreOf(tallyAttention(drafts, 'warn'))).toEqual({ precision: 1 / 3, recall: 0.5, f1: 0.4 });
    expect(tallyAttention(drafts, 'block-worthy')).toEqual({ found: 0, labels: 1, right: 0, findings: 1 });
  });

  it('counts false alarms among the innocent only', () => {
    expect(falseAlarms(drafts, 'warn')).toBe(0.5);
    expect(falseAlarms(drafts, 'notice')).toBe(1);
  });
});

describe('the quality table', () => {
  const promised = tableIn(readFileSync(path.join(import.meta.dirname, '../corpus/README.md'), 'utf8'));
  const measured = cellsOf(measure('open'), measure('locked'));

  it('has a row for everything measured, with as many labels', () => {
    const counts = (rows: string[][]) => rows.map(([what, open, , , , locked]) => [what, open, locked]);
    expect(counts(promised)).toEqual(counts(measured));
  });

  it.each(measured.map((row, index) => [row[0] ?? '', row, promised[index] ?? []] as const))(
    'promises no more than is measured of %s (else: mend it, or npm run score -- --write)',
    (what, row, promise) => {
      const lower = what.startsWith('innocent');
      const columns = what.startsWith('attention') ? [3, 4, 7, 8] : [4, 8];
      const worse = columns.filter((column) => {
        const gained = Number(row[column]) - Number(promise[column]);
        return lower ? gained > 0 : gained < 0;
      });
      expect(worse.map((column) => `${promise[column]} became ${row[column]}`)).toEqual([]);
    },
  );
});
