import { z } from 'zod';
import { kindSchema } from './draft';

const pattern = z.instanceof(RegExp);

/**
 * One of the requests with which a site publishes. A field of the address or the body is written `path=value`, with the
 * names of nested objects joined by dots; JSON within a field is gone into.
 */
export const publishingRequestSchema = z.strictObject({
  kind: kindSchema,
  /** Its address; a GET never publishes. */
  at: pattern,
  /** Only from a page with this path: elsewhere the same request publishes nothing. */
  page: pattern.optional(),
  /** A field that it has. */
  named: pattern.optional(),
  /** A field by which something that looks alike is told apart: a draft, an autosave. */
  not: pattern.optional(),
  /** Fields with what the person wrote. */
  text: pattern.optional(),
  /** Other values than what was written stand in these fields too. */
  among: z.literal(true).optional(),
  /** Fields of which each stands for one picture, or one video. */
  images: pattern.optional(),
  videos: pattern.optional(),
  /** A field that makes it a publication also without words and media of one's own; without such it is mere sharing. */
  bare: pattern.optional(),
  /** A field that says that it carries on with the publication before it. */
  more: pattern.optional(),
  /** The field with who can read it. */
  audience: pattern.optional(),
  /** The field with the id of the page, channel or person that speaks. */
  author: pattern.optional(),
  /** An answer to somebody. */
  reply: z.literal(true).optional(),
});
export type PublishingRequest = z.infer<typeof publishingRequestSchema>;
