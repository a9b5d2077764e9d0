import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { platformIdSchema } from '../../utils/model/draft';
import { languageSchema, roleSchema } from '../../utils/model/profile';
import { attentionSchema } from '../../utils/model/signal';
import { boards } from './boards';
import { readMarks, type Labelled } from './marks';

export const halves = ['open', 'locked'] as const;
export type Half = (typeof halves)[number];

const headerSchema = z.strictObject({
  /** Its theme (the name of its file) and a number. */
  id: z.string().regex(/^[a-z]+-\d{2,3}$/),
  lang: languageSchema,
  platform: platformIdSchema,
  kind: z.enum(['post', 'reply', 'caption', 'description']),
  role: roleSchema,
  attention: attentionSchema,
  /** Photos or videos are known to go along; null: nobody says. */
  media: z.literal(1).nullable(),
  board: z.enum(Object.keys(boards) as [keyof typeof boards]),
});

export type LabelledDraft = z.infer<typeof headerSchema> & Labelled;

/** Where drafts are kept: the halves that are measured, and what is only learned from. */
export type Folder = Half | 'taught';

/** All drafts of a folder: `## id lang platform kind role attention [media] [board=name]`, then the text with its marks. */
export function draftsOf(kept: Folder): LabelledDraft[] {
  const folder = path.join(import.meta.dirname, kept);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readDrafts(readFileSync(path.join(folder, file), 'utf8')));
}

/** The drafts in the text of one file. Throws on a header, a mark or a value that is not right. */
export function readDrafts(file: string): LabelledDraft[] {
  const [before, ...blocks] = file.split(/^## /m);
  if (before?.trim()) throw new Error('A file of drafts starts with "## ".');
  return blocks.map((block) => {
    const end = block.indexOf('\n');
    const header = readHeader(block.slice(0, end));
    const labelled = readMarks(block.slice(end + 1).trim());
    if (labelled.text === '') throw new Error(`${header.id} has no text.`);
    return { ...header, ...labelled };
  });
}

function readHeader(line: string): z.infer<typeof headerSchema> {
  const [id, lang, platform, kind, role, attention, ...more] = line.trim().split(/\s+/);
  const board = more.find((word) => word.startsWith('board='))?.slice('board='.length) ?? 'esmark';
  const odd = more.filter((word) => word !== 'media' && word !== `board=${board}`);
  if (odd.length > 0) throw new Error(`${id}: what is "${odd[0]}"?`);
  const media = more.includes('media') ? 1 : null;
  return headerSchema.parse({ id, lang, platform, kind, role, attention, media, board });
}

/** The half that a draft belongs to: chance decides, and the same every time. */
export function halfOf(id: string): Half {
  const byte = createHash('sha256').update(id).digest()[0] ?? 0;
  return byte % 2 === 0 ? 'open' : 'locked';
}
