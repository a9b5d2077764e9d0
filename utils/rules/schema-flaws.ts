import type { z } from 'zod';
import type { Flaw } from './check-rule-set';
import { fieldOf } from './scan-json';

type Issue = z.core.$ZodIssue;

/** More choices than these are no help in a sentence. */
const mostChoices = 12;

/** What the schema found, one flaw per field. `data` is what was parsed. */
export function schemaFlaws(issues: readonly Issue[], data: unknown): Flaw[] {
  const flaws = issues.flatMap((issue) => flawsOf(issue, [], data));
  return [...new Map(flaws.map((flaw) => [`${flaw.field} ${flaw.what} ${flaw.name ?? ''}`, flaw])).values()];
}

function flawsOf(issue: Issue, before: readonly PropertyKey[], data: unknown): Flaw[] {
  const path = [...before, ...issue.path];
  const field = path.reduce<string>(fieldOf, '');
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const meant = meantBranch(issue.errors, valueAt(data, path));
    return meant ? meant.flatMap((inner) => flawsOf(inner, path, data)) : [{ field, what: 'wrongValue' }];
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field, what: 'unknownKey', name: key.slice(0, 40) }));
  if (valueAt(data, path) === undefined) return [{ field, what: 'missing' }];
  if (issue.code === 'invalid_value' && issue.values.length <= mostChoices)
    return [{ field, what: 'wrongChoice', name: issue.values.join(', ') }];
  return [{ field, what: kindOf(issue) }];
}

/** Of the forms that a value could have had, the one that it has the keys of, with the fewest objections; none when it looks like none. */
function meantBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  const isOther = ({ code, path }: Issue) =>
    (code === 'unrecognized_keys' && path.length === 0) || (path.length === 1 && valueAt(value, path) === undefined);
  return branches.filter((issues) => !issues.some(isOther)).sort((one, other) => one.length - other.length)[0];
}

function kindOf({ code }: Issue): Flaw['what'] {
  if (code === 'invalid_type') return 'wrongType';
  if (code === 'too_small') return 'tooShort';
  if (code === 'too_big') return 'tooLong';
  return code === 'invalid_format' ? 'wrongForm' : 'wrongValue';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? part[key as keyof typeof part]
        : undefined,
    data,
  );
}
