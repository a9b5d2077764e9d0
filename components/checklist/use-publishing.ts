import { useMemo, useRef, useState } from 'react';
import type { Kept } from '../../utils/messages';
import type { Checklist } from '../../utils/model/checklist';
import type { Role } from '../../utils/model/profile';
import { evaluate } from '../../utils/rules/evaluate';
import { publishOptions, type PublishOptions } from '../../utils/rules/publish-option';
import { keptOf } from './kept';
import { useQuietStart, type Visibility } from './quiet-start';
import type { Opening } from './situation';
import type { AnswerState } from './use-answers';

/** What is asked, where it is shown, and what to do with a press that counts. */
export interface PublishInput extends Opening {
  place: 'dialog' | 'page';
  sight: Visibility;
  onPublish: (kept: Kept) => void;
}

export interface Publishing {
  /** Answers that publish in one press; null: none does. */
  shortcuts: PublishOptions | null;
  /** Presses do not publish yet. */
  waiting: boolean;
  sent: boolean;
  publish: () => void;
  publishWith: (rule: string, option: string) => void;
}

/** Lets the draft through when everything is answered and the press counts; `onMissing`: the first rule that is still open. */
export function usePublishing(
  input: PublishInput,
  { situation, checklist, roles }: AnswerState,
  onMissing: (rule: string | undefined) => void,
): Publishing {
  const { review, sight } = input;
  const inDialog = input.place === 'dialog';
  const unread = review === 'unread';
  const inOnePress = inDialog && !unread;
  const shortcuts = useMemo(
    () => (inOnePress ? publishOptions(situation, checklist) : null),
    [inOnePress, situation, checklist],
  );
  const joined = unread ? review : situation.signals.length;
  const { waiting, counts } = useQuietStart(inDialog, review !== null, joined, sight);
  const { sent, send } = useSending(input, roles);
  return {
    shortcuts,
    waiting,
    sent,
    publish: () => {
      if (checklist.ready) return counts() ? send(checklist) : undefined;
      onMissing(checklist.items.find(({ state }) => state === 'open')?.rule.id);
    },
    publishWith: (rule, value) => {
      const answers = { ...situation.answers, [rule]: { type: 'choice' as const, value } };
      const complete = evaluate({ ...situation, answers });
      if (counts() && complete.ready) send(complete);
    },
  };
}

/** In a dialog one press publishes and all later ones do nothing; on our own page a person can go on checking. */
function useSending({ place, briefing, onPublish }: PublishInput, roles: readonly Role[]) {
  const done = useRef(false);
  const [sent, setSent] = useState(false);
  const send = (complete: Checklist) => {
    if (done.current) return;
    done.current = place === 'dialog';
    setSent(done.current);
    onPublish(keptOf(complete, briefing.ruleSet, briefing.profile.introduced ? null : [...roles]));
  };
  return { sent, send };
}
