import { Button } from '../page/Button';
import { usePage } from '../page/page-context';
import { useModal } from '../page/use-modal';
import { OutcomeChanges } from './OutcomeChanges';
import type { OutcomeQuestion } from './use-outcome-question';

/** Lists the samples of which something else would come, and asks. */
export function OutcomeDialog({ answer, ...changes }: OutcomeQuestion) {
  const { t } = usePage();
  const { box, heading } = useModal();
  return (
    <dialog className="review" ref={box} onClose={() => answer(false)} aria-labelledby="outcome-title">
      <h3 id="outcome-title" tabIndex={-1} ref={heading}>
        {t.draft.title}
      </h3>
      <OutcomeChanges {...changes} />
      <div className="button-row">
        <Button onClick={() => answer(false)}>{t.draft.back}</Button>
        <Button look="primary" onClick={() => answer(true)}>
          {t.draft.save}
        </Button>
      </div>
    </dialog>
  );
}
