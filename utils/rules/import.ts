import type { Language } from '../model/profile';
import { ruleSetSchema, type RuleSet } from '../model/rules';
import { checkLocked, checkRuleSet, type Flaw } from './check-rule-set';
import { konotRuleSet } from './konot';
import { migrateRuleSet } from './migrate';
import { problemWords } from './problem-words';
import { scanJson } from './scan-json';
import { schemaFlaws } from './schema-flaws';

/** What is wrong with one field of a file, in the person's language. */
export interface Problem {
  field: string;
  message: string;
}

export type Parsed = { ok: true; ruleSet: RuleSet } | { ok: false; problems: Problem[] };

const largestFile = 512 * 1024;
const mostProblems = 100;

/** Reads a file of rules. Never throws; a file with anything wrong gives no rule set, only what is wrong, per field. */
export function parseRuleSet(json: string, language: Language): Parsed {
  const read = readRuleSet(json);
  if ('ruleSet' in read) return { ok: true, ruleSet: read.ruleSet };
  return { ok: false, problems: read.flaws.slice(0, mostProblems).map((flaw) => problemOf(flaw, language)) };
}

function readRuleSet(json: string): { ruleSet: RuleSet } | { flaws: Flaw[] } {
  if (new TextEncoder().encode(json).length > largestFile) return { flaws: [{ field: '', what: 'tooLarge' }] };
  const data = parseJson(json);
  if (data === undefined) return { flaws: [{ field: '', what: 'noJson' }] };
  const dangers = scanJson(data);
  if (dangers.length > 0) return { flaws: dangers };
  const migrated = migrateRuleSet(data);
  const parsed = ruleSetSchema.safeParse(migrated);
  if (!parsed.success) return { flaws: schemaFlaws(parsed.error.issues, migrated) };
  const flaws = [...checkRuleSet(parsed.data), ...checkLocked(parsed.data, ruleSetSchema.parse(konotRuleSet))];
  return flaws.length > 0 ? { flaws } : { ruleSet: parsed.data };
}

/** `undefined` is not in JSON, so it can stand for "this is no JSON". A byte order mark in front is let go. */
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
