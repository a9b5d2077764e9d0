import { useEffect, useRef, useState } from 'react';
import { exportRuleSet, type Problem } from '../../utils/rules/import';
import { presetIds, presets } from '../../utils/rules/presets';
import { openRulesFile, type RulesFile } from '../../utils/rules/rules-file';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { BoardPart } from './BoardPart';
import { FileButton } from './FileButton';
import { FileOffer } from './FileOffer';
import { Preview } from './Preview';
import { readTextFile } from './read-text-file';
import { saveAsFile } from './save-as-file';
import { SigningPart } from './SigningPart';

type Offer = { from: string } & (
  | { kind: 'file'; file: RulesFile; text: string }
  | { kind: 'preset'; ruleSet: RulesFile['ruleSet'] }
  | { kind: 'wrong'; problems: readonly Problem[] }
  | { kind: 'unread' }
);

/** Rules out as a file, and in again: first what would change, then the choice. */
export function ExchangeSection({ editor, drafting }: { editor: Editor; drafting: boolean }) {
  const { t, briefing, language } = usePage();
  const words = t.exchange;
  const [offer, setOffer] = useState<Offer | null>(null);
  /** Counts what was offered: a choice or a tick belongs to one file, also when the next has the same name. */
  const offers = useRef(0);
  const { ruleSet } = briefing;
  const done = () => setOffer(null);

  async function offerOf(file: File): Promise<Offer> {
    const from = file.name;
    // One byte over the limit is enough to be told that it is too large; more is never read.
    const text = await readTextFile(file, 512 * 1024 + 1);
    if (text === null) return { kind: 'unread', from };
    const opened = await openRulesFile(text, language);
    return opened.ok ? { kind: 'file', from, text, file: opened } : { kind: 'wrong', from, problems: opened.problems };
  }
  async function read(file: File) {
    const next = await offerOf(file);
    offers.current += 1;
    setOffer(next);
  }
  return (
    <>
      <h3>{words.export}</h3>
      <p className="hint">{words.exportHint}</p>
      <button
        type="button"
        className="button"
        onClick={() => saveAsFile(`postwacht-${ruleSet.version}.json`, exportRuleSet(ruleSet))}
      >
        {words.exportButton}
      </button>
      <h3>{words.import}</h3>
      <p className="hint">{words.importHint}</p>
      <FileButton label={words.choose} onChoose={(file) => void read(file)} />
      {offer?.kind === 'file' && <FileOffer key={offers.current} {...offer} {...{ editor, drafting }} onDone={done} />}
      {offer?.kind === 'wrong' && <Problems {...offer} />}
      {offer?.kind === 'unread' && (
        <p className="wrong" role="alert">
          {offer.from}: {words.unreadable}
        </p>
      )}
      <BoardPart editor={editor} drafting={drafting} />
      <h3>{words.reset}</h3>
      <p className="hint">{words.resetHint}</p>
      <ul className="plain-list">
        {presetIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              aria-describedby={`preset-${id}`}
              onClick={() => setOffer({ kind: 'preset', from: t.versions.presets[id], ruleSet: presets[id] })}
            >
              {t.versions.presets[id]}
            </button>
            <p className="hint" id={`preset-${id}`}>
              {t.versions.presetHints[id]}
            </p>
          </li>
        ))}
      </ul>
      {offer?.kind === 'preset' && (
        <Preview
          {...offer}
          before={ruleSet}
          drafting={drafting}
          words={{ nothing: words.samePreset }}
          onApply={() => void editor.changeRules(() => offer.ruleSet).then((kept) => kept && done())}
          onCancel={done}
        />
      )}
      <SigningPart editor={editor} />
    </>
  );
}

function Problems({ from, problems }: { from: string; problems: readonly Problem[] }) {
  const { t } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [problems]);
  return (
    <div className="card problems">
      <h3 tabIndex={-1} ref={heading}>
        {t.exchange.wrong}
      </h3>
      <p className="hint">{from}</p>
      <ul>
        {problems.map(({ field, message }, index) => (
          <li key={index}>
            <code>{field}</code>: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
