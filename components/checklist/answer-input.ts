import type { Answer, Answers } from '../../utils/model/checklist';

/** The parts of an answer that an input can stand for; written on the input as `data-part`, its rule as `data-rule`. */
export type Part = 'tick' | 'choice' | 'waive' | 'asked' | 'name' | 'day';

/** What a person left an input at. */
type Filled = Pick<HTMLInputElement, 'checked' | 'value' | 'dataset'>;

/** The answer to a rule after the person changed one of its inputs; null when the input stands for no answer. */
export function answerOf(input: Filled, answers: Answers): [rule: string, answer: Answer] | null {
  const { rule, part } = input.dataset;
  if (!rule || !part) return null;
  const answer = read(input, part, answers[rule]);
  return answer && [rule, answer];
}

function read(input: Filled, part: string, before: Answer | undefined): Answer | null {
  const approval = before?.type === 'approval' ? before : { type: 'approval' as const, name: '', day: '' };
  switch (part) {
    case 'tick':
      return { type: 'tick', value: input.checked };
    case 'choice':
      return input.checked ? { type: 'choice', value: input.value } : null;
    case 'waive':
      return { type: 'found', waived: input.checked };
    case 'asked':
      return { type: 'asked', value: input.checked };
    case 'name':
      return { ...approval, name: input.value };
    case 'day':
      return { ...approval, day: input.value };
    default:
      return null;
  }
}
