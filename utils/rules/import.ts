import type { Language } from '../model/profile';
import { ruleSetSchema, type RuleSet } from '../model/rules';
import { checkLocked, checkRuleSet, type Flaw } from './check-rule-set';
import { konotRuleSet } from './konot';
import { migrateRuleSet } from './migrate';
import { problemWords } from './problem-words';
import { repeatedKey } from './repeated-key';
import { scanJson } from './scan-json';
import { schemaFlaws } from './schema-flaws';

/** What is wrong with one field of a file, in the person's language. */
export interface Problem {
  field: string;
  message: string;
}

/** What is wrong with a file, before it is put in words; or the rules in it. */
export type Read = { ruleSet: RuleSet } | { flaws: Flaw[] };

export type Parsed = { ok: true; ruleSet: RuleSet } | { ok: false; problems: Problem[] };

const largestFile = 512 * 1024;
const mostProblems = 100;

/** Reads a file of rules. Never throws; a file with anything wrong gives no rule set, only what is wrong, per field. */
export function parseRuleSet(json: string, language: Language): Parsed {
  const read = readRuleSet(json);
  return 'ruleSet' in read
    ? { ok: true, ruleSet: read.ruleSet }
    : { ok: false, problems: problemsOf(read.flaws, language) };
}

/** In the person's language; a hundred say enough. */
export function problemsOf(flaws: readonly Flaw[], language: Language): Problem[] {
  return flaws.slice(0, mostProblems).map((flaw) => problemOf(flaw, language));
}

function readRuleSet(json: string): Read {
  const text = readText(json);
  return 'flaws' in text ? text : readRules(text.data);
}

/** What a text says as JSON, whatever it is about. `undefined` is not in JSON, so it can stand for "this is no JSON". */
export function readText(json: string): { data: unknown } | { flaws: Flaw[] } {
  if (new TextEncoder().encode(json).length > largestFile) return { flaws: [{ field: '', what: 'tooLarge' }] };
  const data = parseJson(json);
  if (data === undefined) return { flaws: [{ field: '', what: 'noJson' }] };
  const twice = repeatedKey(json);
  return twice ? { flaws: [twice] } : { data };
}

/** The rules in parsed JSON of this or an older format. */
export function readRules(data: unknown): Read {
  const dangers = scanJson(data);
  if (dangers.length > 0) return { flaws: dangers };
  const migrated = migrateRuleSet(data);
  const parsed = ruleSetSchema.safeParse(migrated);
  if (!parsed.success) return { flaws: schemaFlaws(parsed.error.issues, migrated) };
  const flaws = [...checkRuleSet(parsed.data), ...checkLocked(parsed.data, ruleSetSchema.parse(konotRuleSet))];
  return flaws.length > 0 ? { flaws } : { ruleSet: parsed.data };
}

/** A byte order mark in front is let go. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function problemOf({ field, what, name }: Flaw, language: Language): Problem {
  const text = problemWords[language];
  return { field: field || text.file, message: text[what].replace('{name}', () => name ?? '') };
}

/** The file that `parseRuleSet` reads back as the same rule set; the same rules give the same text. */
export function exportRuleSet(ruleSet: RuleSet): string {
  return `${JSON.stringify(ruleSetSchema.parse(ruleSet), null, 2)}\n`;
}
