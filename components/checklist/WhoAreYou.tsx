import { useId } from 'react';
import type { Role } from '../../utils/model/profile';
import { allRoles } from './situation';
import { checkedAs } from './synced-input';
import type { Speech } from './speech';

/** Asked in the first checklist of a browser where the welcome page was skipped (design.md decision 4). */
export function WhoAreYou({ role, speech }: { role: Role | undefined; speech: Speech }) {
  const group = useId();
  return (
    <div className="pw-item" data-item="who">
      <fieldset>
        <legend className="pw-label">{speech.word('who')}</legend>
        <p className="pw-hint">{speech.word('whoHint')}</p>
        <div className="pw-options">
          {allRoles.map((one) => (
            <label key={one} className="pw-option">
              <input type="radio" name={group} value={one} data-part="role" ref={checkedAs(one === role)} />
              <span>{speech.word(one)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
