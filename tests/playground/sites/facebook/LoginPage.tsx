import { c } from './classes';
import { t } from './t';

/** The login form: a plain form that the browser itself sends. */
export function LoginPage() {
  return (
    <form method="post" action="/login/device-based/regular/login/" className={`${c.page} ${c.card}`}>
      <input className={c.field} name="email" aria-label={t.email} placeholder={t.email} data-pg="login-email" />
      <input
        className={c.field}
        name="pass"
        type="password"
        aria-label={t.password}
        placeholder={t.password}
        data-pg="login-password"
      />
      <button className={c.primary} type="submit" name="login" data-pg="login">
        {t.login}
      </button>
    </form>
  );
}
