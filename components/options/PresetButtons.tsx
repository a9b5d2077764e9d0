import { presetIds } from '../../utils/rules/presets';
import { Button } from '../page/Button';
import { usePage } from '../page/page-context';

/** The sets of rules that we ship, a button each. */
export function PresetButtons({ onChoose }: { onChoose: (id: (typeof presetIds)[number]) => void }) {
  const { t } = usePage();
  return (
    <>
      <h3>{t.exchange.reset}</h3>
      <p className="hint">{t.exchange.resetHint}</p>
      <ul className="plain-list">
        {presetIds.map((id) => (
          <li key={id}>
            <Button aria-describedby={`preset-${id}`} onClick={() => onChoose(id)}>
              {t.versions.presets[id]}
            </Button>
            <p className="hint" id={`preset-${id}`}>
              {t.versions.presetHints[id]}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
