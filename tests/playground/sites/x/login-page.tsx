import { useState } from 'react';
import { words } from './labels';
import { send } from './requests';

/** Signing in: a name and a button, in a dialog. */
export function LoginPage() {
  const [name, setName] = useState('');
  const [done, setDone] = useState(false);
  const next = () =>
    void send(
      '/i/api/1.1/onboarding/task.json',
      JSON.stringify({ subtask_inputs: [{ enter_text: { text: name } }] }),
      'application/json',
    ).then(() => setDone(true));
  return (
    <div className="css-175oi2r r-modal r-login" role="dialog" aria-modal="true" aria-labelledby="modal-header">
      <h2 id="modal-header">{words.login}</h2>
      <label className="r-input">
        <span>{words.username}</span>
        <input
          name="text"
          autoComplete="username"
          data-pg="login-name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => void (event.key === 'Enter' && next())}
        />
      </label>
      <button
        type="button"
        className="r-primary"
        data-testid="ocfEnterTextNextButton"
        data-pg="login-next"
        disabled={!name}
        onClick={next}
      >
        {done ? words.login : words.next}
      </button>
    </div>
  );
}
