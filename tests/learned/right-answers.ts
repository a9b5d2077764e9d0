import type { SignalType } from '../../utils/model/signal';
import type { Reading, Span } from '../../utils/signals/check';
import type { LabelledDraft } from '../corpus/drafts';
import { identifiers } from '../corpus/measure';

/** Of these a draft asks for attention by itself, whoever else is named in it. */
const enough: readonly SignalType[] = [
  'health_care',
  'confidential_org',
  'parent_pupil_discussion',
  'media_of_pupils',
  ...identifiers,
];

/** Whether a sentence of a draft is labelled so; null: readers may differ. */
export function isToldIn(type: SignalType, { start, end }: Span, draft: LabelledDraft): boolean | null {
  const inside = draft.labels.filter((label) => label.start < end && label.end > start);
  return isToldOf(type, { ...draft, labels: inside });
}

/** Whether a draft tells of it; null: readers may differ. */
export function isToldOf(type: SignalType, draft: LabelledDraft): boolean | null {
  const labels = draft.labels.filter((label) => label.type === type);
  if (labels.length === 0) return false;
  return labels.some(({ optional }) => !optional) || weighs(type, draft) ? true : null;
}

/** Readers may differ on the label, and the attention hangs on it all the same: what is only discipline. */
function weighs(type: SignalType, { attention }: LabelledDraft): boolean {
  return type === 'health_care' && attention === 'block-worthy';
}

/** By its attention, where that hangs on whose the names in it are, or on there being none; null: it does not. */
export function isPrivatePost({ labels, attention }: LabelledDraft, { names }: Reading): boolean | null {
  const types = new Set(labels.filter(({ optional }) => !optional).map(({ type }) => type));
  return names.length > 0 && !enough.some((type) => types.has(type))
    ? attention === 'none' || attention === 'notice'
    : null;
}
