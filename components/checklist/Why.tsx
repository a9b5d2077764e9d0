import { useId, useState } from 'react';
import type { Rule } from '../../utils/model/rules';
import type { Speech } from './speech';

interface Props {
  rule: Rule;
  speech: Speech;
}

/** True when there is something to tell. */
export function hasWhy({ hint, locked, protocol }: Rule): boolean {
  return Boolean(hint ?? locked ?? protocol);
}

/** "Waarom?": the hint, why nobody can soften the rule, and the protocol's own words. */
export function Why({ rule, speech }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="pw-button pw-quiet pw-why"
        aria-expanded={open}
        aria-controls={id}
        aria-label={speech.word('whyOf', { label: speech.rule(rule, rule.label) })}
        onClick={() => setOpen(!open)}
      >
        {speech.word('why')}
      </button>
      <div id={id} className="pw-hint" hidden={!open}>
        {rule.hint && <span>{speech.rule(rule, rule.hint)} </span>}
        {rule.locked && <span>{speech.rule(rule, rule.locked)}</span>}
        {rule.protocol && (
          <span className="pw-protocol">
            {speech.word('protocol')} <q lang="nl">{rule.protocol}</q>
          </span>
        )}
      </div>
    </>
  );
}
