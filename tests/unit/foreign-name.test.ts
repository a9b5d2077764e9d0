import { expect, it } from 'vitest';
import { foreignName } from '../../components/checklist/foreign-name';

it.each([
  ['Sanne de Wit', 'Sanne de Wit'],
  ['nas\u202ennaS', 'nasnnaS'],
  ['\u2066a\u2069\u2067b\u2069\u0007', 'ab'],
  ['\ud800x', '\ufffdx'],
  ['\u200dلمى', '\u200dلمى'],
])('keeps the name %j apart in our sentence', (name, shown) => {
  expect(foreignName(name)).toBe(`\u2068${shown}\u2069`);
});
