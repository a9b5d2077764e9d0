import { useId, type ReactNode } from 'react';
import type { Item } from '../../utils/model/checklist';
import type { RuleSet } from '../../utils/model/rules';
import { Approval } from './Approval';
import { Choice } from './Choice';
import { FoundWords } from './FoundWords';
import { Consult } from './Consult';
import { Sentence } from './Sentence';
import type { Speech } from './speech';
import { Tick } from './Tick';
import type { ChecklistSession } from './use-checklist';
import { hasWhy, Why } from './Why';

interface Props {
  item: Item;
  session: ChecklistSession;
  speech: Speech;
  ruleSet: RuleSet;
  copy: (text: string) => Promise<boolean>;
}

/** One rule that stops or asks: its words, what was found, what to do, and why. */
export function ItemCard({ item, session, speech, ruleSet, copy }: Props) {
  const { rule, state } = item;
  const id = useId();
  const missing = session.nudged && state === 'open';
  const describedBy = missing ? `${id}-missing` : undefined;
  return (
    <div
      className="pw-item"
      data-item={rule.id}
      data-state={state}
      data-level={item.level}
      data-missing={missing || undefined}
      data-why={hasWhy(rule) || undefined}
    >
      <Group item={item} labelId={`${id}-label`}>
        <ItemLabel item={item} id={`${id}-label`} speech={speech} describedBy={describedBy} />
        {hasWhy(rule) && <Why rule={rule} speech={speech} />}
        <FoundWords found={item.found} speech={speech} />
        <ItemControls item={item} session={session} speech={speech} ruleSet={ruleSet} describedBy={describedBy} />
      </Group>
      {rule.keep === 'acknowledged' && ruleSet.note && (
        <p className="pw-small">
          {speech.word('whatIsNew')} {ruleSet.note}
        </p>
      )}
      {item.preset && <p className="pw-small">{speech.word('preset')}</p>}
      {missing && (
        <span id={`${id}-missing`} className="pw-missing">
          {speech.word('missingHere')}
        </span>
      )}
      {rule.sentence && state === 'done' && (
        <Sentence sentence={speech.rule(rule, rule.sentence)} speech={speech} copy={copy} onSaid={session.say} />
      )}
    </div>
  );
}

/** Several inputs under one question belong to it; a single tick needs no group. */
function Group({ item, labelId, children }: { item: Item; labelId: string; children: ReactNode }) {
  if (hasLegend(item)) return <fieldset>{children}</fieldset>;
  return asksByLabel(item) ? (
    children
  ) : (
    <div role="group" aria-labelledby={labelId}>
      {children}
    </div>
  );
}

function hasLegend({ rule }: Item): boolean {
  return rule.ask.type === 'choice' || rule.ask.type === 'approval';
}

/** A tick is its own question: the label belongs to the box. On a stricter level a tick answers nothing (rules/answer-word). */
function asksByLabel({ rule, level }: Item): boolean {
  return rule.ask.type === 'tick' && level === 'confirm';
}

/** Parked until a person was asked; a question with options or an approval is answered in its own way. */
function consults({ rule, level }: Item): boolean {
  return level === 'hold' && rule.ask.type !== 'choice' && rule.ask.type !== 'approval';
}

function ItemLabel({
  item,
  id,
  speech,
  describedBy,
}: {
  item: Item;
  id: string;
  speech: Speech;
  describedBy: string | undefined;
}) {
  const { rule, answer } = item;
  const words = speech.rule(rule, rule.label);
  if (asksByLabel(item)) {
    const checked = answer?.type === 'tick' && answer.value;
    return <Tick rule={rule.id} part="tick" checked={checked} label={words} main describedBy={describedBy} />;
  }
  const Label = hasLegend(item) ? 'legend' : 'p';
  return (
    <Label id={id} className="pw-label" tabIndex={-1}>
      {words}
    </Label>
  );
}

function ItemControls({
  item,
  session,
  speech,
  ruleSet,
  describedBy,
}: Omit<Props, 'copy'> & {
  describedBy: string | undefined;
}) {
  const { rule, answer } = item;
  const { ask } = rule;
  const asks = { item, speech, describedBy };
  return (
    <>
      {ask.type === 'choice' && (
        <Choice
          {...asks}
          ask={ask}
          waiting={session.waiting}
          onPublish={(option) => session.publishWith(rule.id, option)}
          publishes={session.shortcuts?.rule === rule.id ? session.shortcuts.options : none}
        />
      )}
      {ask.type === 'approval' && <Approval {...asks} ask={ask} days={session.days} />}
      {ask.type === 'found' && !consults(item) && (
        <Tick
          rule={rule.id}
          part="waive"
          label={speech.text(ask.waive)}
          describedBy={describedBy}
          checked={answer?.type === 'found' && answer.waived}
        />
      )}
      {consults(item) && <Consult {...asks} ruleSet={ruleSet} roles={session.roles} />}
    </>
  );
}

const none: ReadonlySet<string> = new Set();
