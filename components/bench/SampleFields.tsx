import { conditionWords } from '../../utils/i18n/condition-words';
import { kinds } from '../../utils/model/draft';
import { roles } from '../../utils/model/profile';
import type { Sample } from '../../utils/model/sample';
import { platforms } from '../../utils/platforms';
import { changeSample, removeSample } from '../../utils/rules/edit-samples';
import { Button } from '../page/Button';
import { CheckField } from '../page/CheckField';
import { LiveField } from '../page/LiveField';
import { labelled, named } from '../page/options';
import { usePage } from '../page/page-context';
import { SelectField } from '../page/SelectField';
import type { RuleDraft } from '../rule-editor/use-rule-draft';

interface Props {
  sample: Sample;
  draft: RuleDraft;
  onSaid: (said: string) => void;
}

/** An invented post, to change. */
export function SampleFields({ sample, draft, onSaid }: Props) {
  const { t } = usePage();
  const words = t.bench;
  const change = (part: Partial<Sample>, field?: string) =>
    draft.change((before) => changeSample(before, sample.id, part), field && `${sample.id} ${field}`);
  function remove() {
    draft.change((before) => removeSample(before, sample.id));
    onSaid(words.removed);
  }
  return (
    <details className="words">
      <summary>{words.edit}</summary>
      <div className="rule-body">
        <LiveField
          label={words.name}
          rows={1}
          value={sample.name}
          check={(name) => (name.length > 120 ? t.editor.tooLong(120) : name ? null : t.editor.needed)}
          onChange={(name) => change({ name }, 'name')}
        />
        <LiveField
          label={words.text}
          rows={4}
          manyLines
          value={sample.text}
          check={(text) => (text.length > 2000 ? t.editor.tooLong(2000) : null)}
          onChange={(text) => change({ text }, 'text')}
        />
        <Place sample={sample} onChange={change} />
        <Marks sample={sample} onChange={change} />
        <Button look="quiet" onClick={remove}>
          {words.remove}
        </Button>
      </div>
    </details>
  );
}

interface PartProps {
  sample: Sample;
  onChange: (part: Partial<Sample>) => void;
}

function Place({ sample, onChange }: PartProps) {
  const { t, called, language } = usePage();
  return (
    <div className="grid three">
      <SelectField
        label={t.preview.role}
        value={sample.role}
        options={labelled(roles, called)}
        onChoose={(role) => onChange({ role })}
      />
      <SelectField
        label={t.bench.site}
        value={sample.platform}
        options={named(platforms)}
        onChoose={(platform) => onChange({ platform })}
      />
      <SelectField
        label={t.bench.kind}
        value={sample.kind}
        options={labelled(kinds, (value) => conditionWords[language].kinds[value])}
        onChoose={(kind) => onChange({ kind })}
      />
    </div>
  );
}

function Marks({ sample, onChange }: PartProps) {
  const { t } = usePage();
  const marks: [string, boolean, Partial<Sample>][] = [
    [t.bench.images, sample.images > 0, { images: sample.images > 0 ? 0 : 1 }],
    [t.bench.videos, sample.videos > 0, { videos: sample.videos > 0 ? 0 : 1 }],
    [t.bench.reply, sample.reply, { reply: !sample.reply }],
    [t.bench.atWork, sample.atWork, { atWork: !sample.atWork }],
  ];
  return (
    <div className="choice-row">
      {marks.map(([label, on, toggled]) => (
        <CheckField key={label} label={label} checked={on} onToggle={() => onChange(toggled)} />
      ))}
    </div>
  );
}
