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
});
export type Signal = z.infer<typeof signalSchema>;
