import type { z } from 'zod';
import { policyShape, type Policy, type PolicyFloor, type PolicyKey } from '../model/policy';
import { languages, type Language } from '../model/profile';
import type { RuleSet } from '../model/rules';
import type { Flaw } from '../rules/check-rule-set';
import { problemWords } from '../rules/problem-words';
import { schemaFlaws } from '../rules/schema-flaws';
import type { OpenRules } from './open-rules';

/** A value of the policy that does not count, and why. */
export interface Rejected {
  /** As `contacts[1].email`. */
  key: string;
  message: Record<Language, string>;
}

/** What of a policy counts. Without a policy both are empty. */
export interface PolicyReading {
  policy: Policy;
  /** The rules in `policy.ruleSet`; null: none, or refused. */
  rules: RuleSet | null;
  /** Who must sign the board's rules; empty: a key that cannot be read, so nobody can. Null: the policy does not say. */
  boardKey: string | null;
  rejected: readonly Rejected[];
  /** What an earlier policy said, when there are no rules in this one that count; its rules hold unless it was withdrawn. */
  before?: PolicyFloor;
}

export const noPolicy: PolicyReading = { policy: {}, rules: null, boardKey: null, rejected: [] };

/** Takes what storage.managed holds. Key by key, lists and links entry by entry: one typo never switches off the rest. */
export async function readPolicy(raw: Readonly<Record<string, unknown>>, open: OpenRules): Promise<PolicyReading> {
  const flaws: Flaw[] = [];
  const policy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (!isKey(key)) flaws.push({ field: key.slice(0, 40), what: 'unknownKey', name: key.slice(0, 40) });
    else Object.assign(policy, { [key]: readKey(key, value, flaws) });
  }
  const read = withoutUndefined(policy);
  // A key that cannot be read is nobody's: its rules are refused, not taken unsigned.
  const boardKey = Object.hasOwn(raw, 'boardKey') ? (read.boardKey ?? '') : null;
  const { rules, rejected } = await readRules(read.ruleSet, boardKey, open);
  return { policy: read, rules, boardKey, rejected: [...flaws.map(inWords), ...rejected] };
}

function isKey(key: string): key is PolicyKey {
  return Object.hasOwn(policyShape, key);
}

/** What of one key can be used; undefined: nothing. */
function readKey(key: PolicyKey, value: unknown, flaws: Flaw[]): unknown {
  const schema = policyShape[key];
  const good = (part: unknown, place: string, wrap: (part: unknown) => unknown) => {
    const parsed = schema.safeParse(wrap(part));
    if (!parsed.success) flaws.push(...schemaFlaws(parsed.error.issues, wrap(part)).map((flaw) => at(place, flaw)));
    return parsed.success;
  };
  if (Array.isArray(value) && schema.type === 'array') {
    const kept = value.filter((entry, index) => good(entry, `${key}[${index}]`, (part) => [part]));
    return parsedOr(schema, kept, key, flaws);
  }
  if (key === 'links' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const kept = Object.entries(value).filter(([name, link]) => good(link, key, (part) => ({ [name]: part })));
    return Object.fromEntries(kept);
  }
  return parsedOr(schema, value, key, flaws);
}

function parsedOr(schema: z.ZodType, value: unknown, key: string, flaws: Flaw[]): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  flaws.push(...schemaFlaws(parsed.error.issues, value).map((flaw) => ({ ...flaw, field: joined(key, flaw.field) })));
  return undefined;
}

/** The schema was shown a list of one: its `[0]` gives way to the real place. */
function at(place: string, flaw: Flaw): Flaw {
  return { ...flaw, field: joined(place, flaw.field.replace(/^\[0\]/, '')) };
}

function joined(place: string, field: string): string {
  if (!field) return place;
  return /^[.[]/.test(field) ? place + field : `${place}.${field}`;
}

function inWords({ field, what, name }: Flaw): Rejected {
  const said = (language: Language) => problemWords[language][what].replace('{name}', () => name ?? '');
  return { key: field, message: inEach(said) };
}

function inEach(say: (language: Language) => string): Record<Language, string> {
  return { nl: say('nl'), en: say('en'), de: say('de') };
}

function withoutUndefined(policy: Record<string, unknown>): Policy {
  return Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined));
}

async function readRules(
  ruleSet: string | undefined,
  key: string | null,
  open: OpenRules,
): Promise<Pick<PolicyReading, 'rules' | 'rejected'>> {
  if (ruleSet === undefined) return { rules: null, rejected: [] };
  const opened = await Promise.all(languages.map((language) => open(ruleSet, key, language)));
  const [first] = opened;
  if (first?.ok) return { rules: first.ruleSet, rejected: [] };
  const said = (language: Language) => opened[languages.indexOf(language)];
  const rejected = (first?.problems ?? []).map(({ field }, index) => ({
    key: `ruleSet: ${field}`,
    message: inEach((language) => {
      const other = said(language);
      return other && !other.ok ? (other.problems[index]?.message ?? '') : '';
    }),
  }));
  return { rules: null, rejected };
}
