import { useState } from 'react';
import { words } from './labels';
import { post } from './requests';

/** Signing in by name and password. */
export function LoginPage() {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const login = () => void post('/passport/web/user/login/', {}, JSON.stringify({ username: name }));
  return (
    <form className="css-login-Form" onSubmit={(event) => (event.preventDefault(), login())}>
      <h1>{words.login}</h1>
      <input
        type="text"
        name="username"
        placeholder={words.email}
        data-pg="login-name"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <input
        type="password"
        placeholder={words.password}
        data-pg="login-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <button
        type="submit"
        data-e2e="login-button"
        data-pg="login-button"
        className="TUXButton TUXButton--primary"
        disabled={!name || !password}
      >
        {words.login}
      </button>
    </form>
  );
}
