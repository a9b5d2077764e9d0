import { z } from 'zod';

/** What can be seen in a draft (requirements.md 1d, issue "It reads the draft"). An id is a file name in utils/signals. */
export const signalTypes = [
  'person_name',
  'bsn',
  'student_id',
  'phone',
  'email',
  'iban',
  'address',
  'postcode',
  'birthdate',
  'license_plate',
  'health_care',
  'confidential_org',
  'pupil_reference',
  'media_of_pupils',
  'parent_pupil_discussion',
  'school_mention',
  'education_topic',
  'parent_audience',
  'worktime',
  'new_channel',
] as const;
export const signalTypeSchema = z.enum(signalTypes);
export type SignalType = z.infer<typeof signalTypeSchema>;

/** One thing seen in the draft's text, with where: UTF-16 offsets, end exclusive. */
export const signalSchema = z.object({
  type: signalTypeSchema,
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  /** What made us believe it, as the key of a short text ('title-before', 'elfproef'); '' where the type says it all. */
  why: z.string().max(40),
});
export type Signal = z.infer<typeof signalSchema>;

/** How much a whole draft asks for: nothing, a line to read, a question, or a stop until somebody looked. */
export const attentions = ['none', 'notice', 'warn', 'block-worthy'] as const;
export const attentionSchema = z.enum(attentions);
export type Attention = z.infer<typeof attentionSchema>;
