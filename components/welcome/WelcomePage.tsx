import type { ReactNode, RefObject } from 'react';
import type { Settings } from '../../utils/settings/settings';
import { Button } from '../page/Button';
import { PageFrame } from '../page/PageFrame';
import { usePage } from '../page/page-context';
import { RoleField } from '../page/RoleField';
import { TextField } from '../page/TextField';
import { useEditor, type Editor } from '../page/use-editor';
import { useStep } from '../page/use-step';
import type { Find } from '../page/find';
import { ReadRules } from './ReadRules';
import { TryIt } from './TryIt';

interface Props {
  settings: Settings;
  find: Find;
}

/** Once after installing: who are you, where, what did we agree, and how does it feel. */
export function WelcomePage({ settings, find }: Props) {
  const editor = useEditor(settings);
  return (
    <PageFrame briefing={editor.briefing} health={settings.health()} title={({ t }) => t.welcome.title}>
      <Tour editor={editor} find={find} />
    </PageFrame>
  );
}

function Tour({ editor, find }: { editor: Editor; find: Find }) {
  const { t, briefing } = usePage();
  const { step, heading, go } = useStep(4);
  // The role that is shown ticked counts as chosen once the person goes on with it.
  const { roles } = briefing.profile;
  const roleChosen = () =>
    void editor.changeProfile((before) => ({ ...before, roles, introduced: true })).then(() => go(1));
  const acknowledge = () =>
    void editor.changeProfile((before) => ({ ...before, acknowledged: briefing.ruleSet.version })).then(() => go(1));
  const steps: StepProps[] = [
    { title: t.welcome.role, content: <Who editor={editor} />, next: { label: t.welcome.next, press: roleChosen } },
    {
      title: t.welcome.school,
      content: <Where editor={editor} />,
      next: { label: t.welcome.next, press: () => go(1) },
    },
    {
      title: t.welcome.read,
      content: <ReadRules />,
      next: { label: t.welcome.acknowledge, press: acknowledge },
      skip: { label: t.welcome.readLater, press: () => go(1) },
    },
    { title: t.welcome.try, content: <TryIt find={find} /> },
  ];
  const current = steps[step];
  return (
    current && (
      <Step {...current} number={step + 1} of={steps.length} heading={heading} back={step > 0 ? () => go(-1) : null} />
    )
  );
}

interface StepProps {
  title: string;
  content: ReactNode;
  next?: Way;
  /** On without what this step asks for. */
  skip?: Way;
}

interface Way {
  label: string;
  press: () => void;
}

interface Place {
  number: number;
  of: number;
  heading: RefObject<HTMLHeadingElement | null>;
  back: (() => void) | null;
}

function Step({ title, content, next, skip, number, of, heading, back }: StepProps & Place) {
  const { t } = usePage();
  return (
    <main className="sheet tour">
      {number === 1 && <p>{t.welcome.intro}</p>}
      <div>
        <p className="hint">{t.welcome.step(number, of)}</p>
        <h2 tabIndex={-1} ref={heading}>
          {title}
        </h2>
      </div>
      {content}
      <div className="button-row">
        {back && <Button onClick={back}>{t.welcome.back}</Button>}
        {next && (
          <Button look="primary" onClick={next.press}>
            {next.label}
          </Button>
        )}
        {skip && (
          <Button look="quiet" onClick={skip.press}>
            {skip.label}
          </Button>
        )}
      </div>
    </main>
  );
}

function Who({ editor }: { editor: Editor }) {
  const { briefing } = usePage();
  return (
    <RoleField
      legendHidden
      chosen={briefing.profile.roles}
      onChoose={(roles) => void editor.changeProfile((before) => ({ ...before, roles, introduced: true }))}
    />
  );
}

function Where({ editor }: { editor: Editor }) {
  const { t, briefing } = usePage();
  return (
    <TextField
      label={t.welcome.school}
      labelHidden
      hint={briefing.ruleSet.schools.length > 0 ? t.me.schoolHint : t.me.schoolType}
      value={briefing.profile.school}
      options={briefing.ruleSet.schools}
      maxLength={120}
      onCommit={(school) => void editor.changeProfile((before) => ({ ...before, school }))}
    />
  );
}
