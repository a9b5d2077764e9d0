import { presetIds } from '../../utils/rules/presets';
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
            <button type="button" className="button" aria-describedby={`preset-${id}`} onClick={() => onChoose(id)}>
              {t.versions.presets[id]}
            </button>
            <p className="hint" id={`preset-${id}`}>
              {t.versions.presetHints[id]}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
