import { describe, expect, it } from 'vitest';
import { hostileShapes, hostileText } from '../bench/hostile-shapes';
import { checks, findSignals, readDraft } from '../../utils/signals';
import { exampleSettings, type Check, type Reading } from '../../utils/signals/check';

const few = 12_500;
const many = 100_000;
/** Eight times the text may cost eight times as much, and as much again by chance; with squares it would be 64 times. */
const growth = 16;
/** The processor's clock ticks in steps of some milliseconds: below this a ratio says nothing. Milliseconds. */
const floor = 60;

/** Names are found with the reading, which all others need. */
const others: [string, Check][] = Object.entries(checks).filter(([type]) => type !== 'person_name');

describe('hostile text costs no more than its length', () => {
  it('reading, with the names', { timeout: 300_000 }, () => {
    expect(hostileShapes.filter((shape) => isSteep(readAnew, shape))).toEqual([]);
  });

  it.each(others)('%s', { timeout: 300_000 }, (_, { find }) => {
    const steep = hostileShapes.filter((shape) =>
      isSteep((text) => void find(text, exampleSettings, read.get(text) ?? readAnew(text)), shape),
    );
    expect(steep).toEqual([]);
  });

  it('all together, with much to find', { timeout: 300_000 }, () => {
    const full = [
      '06-12345678 ',
      'NL91 ABNA 0417 1643 00 06-12345678 bsn 123456782 ',
      'a@voorbeeld.nl, ',
      'Dorpsstraat 1, 7571 AB ',
      '12-ABC-3 ',
    ];
    expect(full.filter((shape) => isSteep((text) => void findSignals(text, exampleSettings), shape))).toEqual([]);
  });
});

const read = new Map<string, Reading>();

/** Reads a text and the names in it, and keeps that for all checks. */
function readAnew(text: string): Reading {
  const seen = readDraft(text, exampleSettings);
  read.set(text, seen);
  return seen;
}

/** A hiccup of the machine is not steep: it has to happen three times. */
function isSteep(look: (text: string) => unknown, shape: string): boolean {
  const isOver = () => {
    const cost = costOf(look, shape, many) - floor;
    return cost > 0 && cost > growth * costOf(look, shape, few);
  };
  return isOver() && isOver() && isOver();
}

/** Processor time of this thread alone, so that what else the machine does counts little. Milliseconds. */
function costOf(look: (text: string) => unknown, shape: string, length: number): number {
  const text = hostileText(shape, length);
  const before = process.threadCpuUsage();
  look(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
