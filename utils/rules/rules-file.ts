import type { Language } from '../model/profile';
import type { RuleSet } from '../model/rules';
import { signedFileSchema, type SignedFile } from '../model/signature';
import type { Flaw } from './check-rule-set';
import { canonicalText } from './canonical';
import { problemsOf, readRules, readText, type Problem } from './import';
import { schemaFlaws } from './schema-flaws';
import { isSigned } from './signature';

/** The rules in a file and who signed them (a public key; null: nobody). */
export interface RulesFile {
  ruleSet: RuleSet;
  signer: string | null;
}

export type Opened = ({ ok: true } & RulesFile) | { ok: false; problems: Problem[] };

/** Reads a file of rules, signed or not. Never throws or rejects. A signature that does not fit is refused, whoever is trusted. */
export async function openRulesFile(text: string, language: Language): Promise<Opened> {
  const read = readText(text);
  const opened = 'flaws' in read ? read : await openRead(text, read.data);
  return 'flaws' in opened ? { ok: false, problems: problemsOf(opened.flaws, language) } : { ok: true, ...opened };
}

async function openRead(text: string, data: unknown): Promise<RulesFile | { flaws: Flaw[] }> {
  if (isWrapped(data)) return openSigned(text, data);
  const rules = readRules(data);
  return 'flaws' in rules ? rules : { ruleSet: rules.ruleSet, signer: null };
}

function isWrapped(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && (Object.hasOwn(data, 'signature') || Object.hasOwn(data, 'ruleSet'))
  );
}

async function openSigned(text: string, data: unknown): Promise<RulesFile | { flaws: Flaw[] }> {
  const wrapped = signedFileSchema.safeParse(data);
  if (!wrapped.success) return { flaws: schemaFlaws(wrapped.error.issues, data) };
  const { ruleSet, signature } = wrapped.data;
  const rules = readRules(ruleSet);
  if ('flaws' in rules) return rules;
  // Also a space or a line end more is a change: the file must be, to the byte, what signing makes of these rules.
  const untouched = text === signedText(wrapped.data);
  if (!untouched || !(await isSigned(canonicalText(ruleSet), signature.key, signature.value)))
    return { flaws: [{ field: 'signature', what: 'badSignature' }] };
  return { ruleSet: rules.ruleSet, signer: signature.key };
}

/** The file of signed rules as text. What is signed is `canonicalText(ruleSet)`. */
export function signedText(file: SignedFile): string {
  return canonicalText(file);
}

/** Why a file is not taken as the board's, though it is whole; null: it is. */
export type Distrust = 'unsigned' | 'otherKey' | 'older';

/** What is asked of rules that come from the board, by policy or as a file. */
export interface Trust {
  /** Who must have signed; null: nobody in particular, and the first key that comes along is kept (the person sees its code). */
  key: string | null;
  /** The key is set by policy: nobody here can take another one. Without a key, whoever sets the policy vouches for its rules. */
  fixed: boolean;
  /** The newest version of the board that came in here; 0: none. */
  version: number;
}

/** A file is never the board's without a signature: anyone can write a name into it. `newKey`: the person asked the board and agrees to another key. */
export function distrustOf({ ruleSet, signer }: RulesFile, trust: Trust, newKey = false): Distrust | null {
  const { key, fixed, version } = trust;
  if (!signer) return fixed && key === null ? null : 'unsigned';
  if (key !== null && signer !== key && (fixed || !newKey)) return 'otherKey';
  return ruleSet.version < version ? 'older' : null;
}
