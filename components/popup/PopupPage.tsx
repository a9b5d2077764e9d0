import { useEffect, useState } from 'react';
import type { SiteState } from '../../utils/access/site-state';
import type { Settings } from '../../utils/settings/settings';
import { Button } from '../page/Button';
import { PageFrame } from '../page/PageFrame';
import { usePage } from '../page/page-context';
import { Validity } from '../page/Validity';
import { useEditor } from '../page/use-editor';

/** Our other pages, as addresses within the extension. */
export type Place =
  | '/options.html'
  | '/options.html#me'
  | '/options.html#help'
  | '/options.html#what'
  | '/selfcheck.html'
  | '/welcome.html';

interface Props {
  settings: Settings;
  look: () => Promise<SiteState>;
  allow: (sites: SiteState['missing']) => Promise<boolean>;
  open: (place: Place) => void;
  copy: (text: string) => Promise<boolean>;
}

/** What someone wants to know at a glance: does it work here, who am I, which rules, where is help. */
export function PopupPage({ settings, look, allow, open, copy }: Props) {
  const { briefing } = useEditor(settings);
  return (
    <PageFrame briefing={briefing} health={settings.health()} title={({ t }) => t.page.popup}>
      <main className="popup">
        <SiteStatus look={look} allow={allow} copy={copy} />
        <Facts open={open} />
        <Ways open={open} />
      </main>
    </PageFrame>
  );
}

function SiteStatus({ look, allow, copy }: Pick<Props, 'look' | 'allow' | 'copy'>) {
  const { t } = usePage();
  const [seen, setSeen] = useState<SiteState | 'unknown' | null>(null);
  const show = (looked: Promise<SiteState>) => void looked.then(setSeen, () => setSeen('unknown'));
  useEffect(() => show(look()), [look]);
  const words = t.popup;
  if (!seen) return <section className="card" aria-busy="true" />;
  if (seen === 'unknown')
    return (
      <section className="card" aria-label={words.site}>
        <p role="alert">{words.unknown}</p>
      </section>
    );
  const { here, missing } = seen;
  const names = missing.map(({ name }) => name).join(', ');
  const line = here.state === 'other' ? words.other : words[here.reload ? 'reload' : here.state](here.site);
  return (
    <section className="card" data-state={here.state} aria-label={words.site}>
      {(here.state !== 'other' || missing.length === 0) && (
        <p role="status">
          {here.state !== 'other' && <span className="state strong">{words.states[here.state]}</span>} {line}
        </p>
      )}
      {here.state !== 'other' && <CopyReport report={here.report} copy={copy} />}
      {missing.length > 0 && (
        <>
          <p role="alert">{words.noAccess(names)}</p>
          <Button look="primary" onClick={() => show(allow(missing).then(look))}>
            {words.allow}
          </Button>
        </>
      )}
    </section>
  );
}

/** What a helper needs to know when a site is not guarded wholly; it holds nothing that the person wrote. */
function CopyReport({ report, copy }: { report: string; copy: Props['copy'] }) {
  const { t } = usePage();
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <p className="report">
      <Button onClick={() => void copy(report).then(setDone)}>{t.popup.copyReport}</Button>{' '}
      <span role="status">{done === null ? '' : done ? t.popup.copied : t.popup.notCopied}</span>
    </p>
  );
}

function Facts({ open }: Pick<Props, 'open'>) {
  const { t, briefing, called, day } = usePage();
  const { profile, ruleSet } = briefing;
  return (
    <>
      <dl className="facts">
        <dt>{t.popup.role}</dt>
        <dd>{profile.introduced ? profile.roles.map(called).join(', ') : t.popup.noRole}</dd>
        <dt>{t.popup.rules}</dt>
        <dd>{t.popup.version(ruleSet.version, day(ruleSet.date))}</dd>
      </dl>
      <Validity ruleSet={ruleSet} />
      {!profile.introduced && (
        <Button look="primary" onClick={() => open('/welcome.html')}>
          {t.popup.start}
        </Button>
      )}
    </>
  );
}

function Ways({ open }: Pick<Props, 'open'>) {
  const { t } = usePage();
  return (
    <div className="button-row">
      <Button onClick={() => open('/selfcheck.html')}>{t.page.selfcheck}</Button>
      <Button onClick={() => open('/options.html#help')}>{t.page.help}</Button>
      <Button onClick={() => open('/options.html')}>{t.page.settings}</Button>
      <Button look="quiet" onClick={() => open('/options.html#what')}>
        {t.what.title}
      </Button>
    </div>
  );
}
