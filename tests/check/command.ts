import { parseArgs } from 'node:util';
import { platformOf, roleOf } from './post';
import type { Names } from './review';
import { platformIds, type PlatformId } from '../../utils/model/draft';
import { roles, type Role } from '../../utils/model/profile';

export interface Command {
  /** null: standard input. */
  file: string | null;
  jsonl: boolean;
  help: boolean;
  role: Role;
  platform: PlatformId | null;
  kind: string;
  names: Names;
}

export const help = `Check a text against the school's social-media rules, as the extension does. Nothing is stored or sent.

  npm run -s check -- post.txt                  a file, or standard input when no file is named
  npm run -s check -- --jsonl posts.jsonl       one JSON object a line in, one out:
                                                {"id","lang","platform","kind","role","text"} (only "text" must be there)

  --board NAME         the board's name (default: the one of the rule set)
  --school NAME        a school's name; once for each school
  --published TEXT     a phone number, mail address or street address that the school publishes itself; repeatable
  --role ROLE          ${roles.join(', ')} (default: medewerker; in JSON lines: "role")
  --platform SITE      ${platformIds.join(', ')} (in JSON lines: "platform")
  --kind KIND          post, reply, caption, description (default: post; in JSON lines: "kind")

It ends with 0; with 1 when a line could not be read (the others are checked); with 2 when it could not begin.
`;

/** Reads the words after the command. Throws an Error that says what to change. */
export function readCommand(words: string[]): Command {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new Error(`Name one file, not ${positionals.length}: ${positionals.join(', ')}.`);
  const role = values.role === undefined ? 'medewerker' : roleOf(values.role);
  if (!role) throw new Error(`--role "${values.role}" is unknown: use ${roles.join(', ')}.`);
  const platform = values.platform === undefined ? null : platformOf(values.platform);
  if (!platform && values.platform !== undefined)
    throw new Error(`--platform "${values.platform}" is unknown: use ${platformIds.join(', ')}.`);
  for (const name of ['board', 'school', 'published'] as const)
    if ([values[name] ?? []].flat().some((text) => text.trim() === ''))
      throw new Error(`--${name} is empty: put a text after it.`);
  const [file = '-'] = positionals;
  return {
    file: file === '-' ? null : file,
    jsonl: values.jsonl,
    help: values.help,
    role,
    platform,
    kind: values.kind.toLowerCase(),
    names: { board: values.board ?? null, schools: values.school, published: values.published },
  };
}

function parse(words: string[]) {
  const text = { type: 'string' } as const;
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  const yes = { type: 'boolean', default: false } as const;
  return parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      jsonl: yes,
      help: { ...yes, short: 'h' },
      board: text,
      school: many,
      published: many,
      role: text,
      platform: text,
      kind: { ...text, default: 'post' },
    },
  });
}
