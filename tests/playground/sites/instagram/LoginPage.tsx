import { useState, type FormEvent } from 'react';
import { sendByFetch } from '../../kit/meta/graphql';
import { go } from '../../kit/route';
import { c } from './classes';
import { t } from './t';

/** /accounts/login/: a form that the page itself sends. */
export function LoginPage() {
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const login = (event: FormEvent) => {
    event.preventDefault();
    void sendByFetch('/api/v1/web/accounts/login/ajax/', new URLSearchParams({ username: user }).toString()).then(() =>
      go('/'),
    );
  };
  return (
    <form method="post" id="loginForm" className={c.page} onSubmit={login}>
      <input
        className={c.field}
        name="username"
        aria-label={t.user}
        placeholder={t.user}
        value={user}
        data-pg="login-user"
        onChange={(event) => setUser(event.currentTarget.value)}
      />
      <input
        className={c.field}
        name="password"
        type="password"
        aria-label={t.password}
        placeholder={t.password}
        value={password}
        data-pg="login-password"
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <button type="submit" className={c.primary} data-pg="login" disabled={!user || !password}>
        {t.login}
      </button>
    </form>
  );
}
