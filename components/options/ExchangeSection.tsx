import { useRef, useState } from 'react';
import { exportRuleSet } from '../../utils/rules/import';
import { presets } from '../../utils/rules/presets';
import { Button } from '../page/Button';
import { ErrorText } from '../page/ErrorText';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { BoardPart } from './BoardPart';
import { FileButton } from './FileButton';
import { FileOffer } from './FileOffer';
import { offerOf, type Offer } from './offer-of-file';
import { PresetButtons } from './PresetButtons';
import { Preview } from './Preview';
import { Problems } from './Problems';
import { saveAsFile } from './save-as-file';
import { SigningPart } from './SigningPart';

/** Rules out as a file, and in again: first what would change, then the choice. */
export function ExchangeSection({ editor, drafting }: { editor: Editor; drafting: boolean }) {
  const { t, briefing } = usePage();
  const { offer, files, read, setOffer, done } = useOffer();
  return (
    <>
      <ExportPart />
      <h3>{t.exchange.import}</h3>
      <p className="hint">{t.exchange.importHint}</p>
      <FileButton label={t.exchange.choose} onChoose={(file) => void read(file)} />
      {offer?.kind === 'file' && <FileOffer key={files} {...offer} {...{ editor, drafting }} onDone={done} />}
      {offer?.kind === 'wrong' && <Problems {...offer} />}
      {offer?.kind === 'unread' && (
        <ErrorText>
          {offer.from}: {t.exchange.unreadable}
        </ErrorText>
      )}
      <BoardPart editor={editor} drafting={drafting} />
      <PresetButtons
        onChoose={(id) => setOffer({ kind: 'preset', from: t.versions.presets[id], ruleSet: presets[id] })}
      />
      {offer?.kind === 'preset' && (
        <Preview
          {...offer}
          before={briefing.ruleSet}
          drafting={drafting}
          words={{ nothing: t.exchange.samePreset }}
          onApply={() => void editor.changeRules(() => offer.ruleSet).then((kept) => kept && done())}
          onCancel={done}
        />
      )}
      <SigningPart editor={editor} />
    </>
  );
}

/** What is offered to take in, until it is taken or another one comes; `files` counts what was read. */
function useOffer() {
  const { language } = usePage();
  const [offer, setOffer] = useState<Offer | null>(null);
  /** A choice or a tick belongs to one file, also when the next has the same name. */
  const files = useRef(0);
  async function read(file: File) {
    const next = await offerOf(file, language);
    files.current += 1;
    setOffer(next);
  }
  return { offer, files: files.current, read, setOffer, done: () => setOffer(null) };
}

function ExportPart() {
  const { t, briefing } = usePage();
  const { ruleSet } = briefing;
  return (
    <>
      <h3>{t.exchange.export}</h3>
      <p className="hint">{t.exchange.exportHint}</p>
      <Button onClick={() => saveAsFile(`postwacht-${ruleSet.version}.json`, exportRuleSet(ruleSet))}>
        {t.exchange.exportButton}
      </Button>
    </>
  );
}
