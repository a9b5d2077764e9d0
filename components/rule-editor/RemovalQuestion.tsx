import { useEffect, useRef } from 'react';
import type { RuleSet } from '../../utils/model/rules';
import { referrersOf, type Target } from '../../utils/rules/rule-references';
import { Button } from '../page/Button';
import { usePage } from '../page/page-context';

interface Props {
  ruleSet: RuleSet;
  target: Target;
  onRemove: () => void;
  onKeep: () => void;
}

/** Before something goes that others look at: who they are, and what comes of them. Without others it goes at once. */
export function RemovalQuestion({ ruleSet, target, onRemove, onKeep }: Props) {
  const { t, say } = usePage();
  const referrers = referrersOf(ruleSet, target);
  const fixed = referrers.filter(({ locked }) => locked);
  const names = (fixed.length > 0 ? fixed : referrers)
    .map(({ label, contact }) => `“${say(label, contact)}”`)
    .join(', ');
  const box = useRef<HTMLDivElement>(null);
  const free = referrers.length === 0;
  useEffect(() => (free ? onRemove() : box.current?.focus()), []);
  if (free) return null;
  return (
    <div className="notice" role="group" aria-label={t.editor.remove} tabIndex={-1} ref={box}>
      <p>{fixed.length > 0 ? t.editor.usedByFixed(names) : t.editor.used(names)}</p>
      <div className="button-row">
        <Button onClick={onKeep}>{t.editor.keep}</Button>
        {fixed.length === 0 && <Button onClick={onRemove}>{t.editor.removeAnyway}</Button>}
      </div>
    </div>
  );
}
