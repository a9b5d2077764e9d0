import { Fragment } from 'react';
import { platforms } from '../../utils/platforms';
import { ChoiceField } from '../page/ChoiceField';
import { labelled } from '../page/options';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';

/** The school's decision about pupils, site by site. */
export function SitesSection({ editor }: { editor: Editor }) {
  const { t, briefing } = usePage();
  const refused = editor.standing?.refused ?? [];
  const options = labelled(['no', 'consent'], (value) => t.sites[value]);
  return (
    <>
      <p className="hint">{t.sites.hint}</p>
      {platforms.map(({ id, name }) => (
        <Fragment key={id}>
          <ChoiceField
            legend={name}
            value={briefing.ruleSet.platforms[id]}
            options={options}
            onChoose={(pupils) =>
              void editor.changeRules((before) => ({ ...before, platforms: { ...before.platforms, [id]: pupils } }))
            }
          />
          {refused.some((one) => 'platform' in one && one.platform === id) && (
            <p className="notice">{t.standing.notCounted(t.sites.consent)}</p>
          )}
        </Fragment>
      ))}
    </>
  );
}
