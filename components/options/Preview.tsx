import { useEffect, useRef, type ReactNode } from 'react';
import type { RuleSet } from '../../utils/model/rules';
import { Button } from '../page/Button';
import { usePage } from '../page/page-context';
import { ChangeList } from './ChangeList';
import { changesBetween } from './changes';

interface Props {
  from: string;
  /** What is in use now. */
  before: RuleSet;
  ruleSet: RuleSet;
  /** What more the person must know or choose. */
  children?: ReactNode;
  /** It cannot be taken (yet). */
  blocked?: boolean;
  /** Rules are drafted: they would stand over what is taken, and undo it when they are kept. */
  drafting: boolean;
  /** There is something to take over even when no rule differs. */
  always?: boolean;
  /** Other words than those about a file. */
  words?: { nothing?: string; apply?: string };
  onApply: () => void;
  onCancel: () => void;
}

/** What other rules would change here, before anything changes. */
export function Preview({ from, before, ruleSet, children, words: own, onApply, onCancel, ...state }: Props) {
  const page = usePage();
  const words = { ...page.t.exchange, ...own };
  const changes = changesBetween(before, ruleSet, page);
  const any = state.always || changes.lines.length + changes.wording.length > 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useReturn();
  useEffect(() => heading.current?.focus(), [ruleSet]);
  return (
    <div className="card preview">
      <h3 tabIndex={-1} ref={heading}>
        {words.preview}
      </h3>
      <p className="hint">{from}</p>
      {children}
      <ChangeList changes={changes} none={words.nothing} />
      {state.drafting && <p className="notice">{page.t.draft.unsaved}</p>}
      <div className="button-row">
        <Button onClick={onCancel}>{words.cancel}</Button>
        {any && !state.blocked && !state.drafting && (
          <Button look="primary" onClick={onApply}>
            {words.apply}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Whoever goes by keyboard goes on where they came from. */
function useReturn() {
  useEffect(() => {
    const from = document.activeElement;
    return () => {
      if (from instanceof HTMLElement) from.focus();
    };
  }, []);
}
