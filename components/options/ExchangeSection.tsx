import { useEffect, useRef, useState } from 'react';
import type { RuleSet } from '../../utils/model/rules';
import { exportRuleSet, parseRuleSet, type Problem } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { Preview } from './Preview';
import { saveAsFile } from './save-as-file';

type Offer = { from: string; ruleSet: RuleSet } | { from: string; problems: readonly Problem[] };

/** Rules out as a file, and in again: first what would change, then the choice. */
export function ExchangeSection({ editor }: { editor: Editor }) {
  const { t, briefing, language } = usePage();
  const words = t.exchange;
  const [offer, setOffer] = useState<Offer | null>(null);
  const { ruleSet } = briefing;

  async function read(file: File) {
    // One byte over the limit is enough to be told that it is too large; more is never read.
    const parsed = parseRuleSet(await file.slice(0, 512 * 1024 + 1).text(), language);
    setOffer({ from: file.name, ...(parsed.ok ? { ruleSet: parsed.ruleSet } : { problems: parsed.problems }) });
  }
  async function apply(next: RuleSet) {
    await editor.changeRules(() => next);
    setOffer(null);
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
      <h3>{words.reset}</h3>
      <p className="hint">{words.resetHint}</p>
      <button
        type="button"
        className="button"
        onClick={() => setOffer({ from: words.standard, ruleSet: konotRuleSet })}
      >
        {words.resetButton}
      </button>
      {offer && 'ruleSet' in offer && (
        <Preview {...offer} onApply={() => void apply(offer.ruleSet)} onCancel={() => setOffer(null)} />
      )}
      {offer && 'problems' in offer && <Problems {...offer} />}
    </>
  );
}

/** The browser's own file field cannot be put in the person's language; it stays for the keyboard and for screen readers. */
function FileButton({ label, onChoose }: { label: string; onChoose: (file: File) => void }) {
  return (
    <label className="button file">
      {label}
      <input
        type="file"
        className="unseen"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
    </label>
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
