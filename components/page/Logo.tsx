/** Our own mark (public/icon.svg): a shield with a closed envelope. Decorative: the name stands beside it. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path className="logo-shield" d="M24 2 43 8.5v14.5c0 11.5-7.6 19-19 23C12.6 42 5 34.5 5 23V8.5Z" />
      <path className="logo-letter" d="M12.5 15.5h23v17h-23Zm.8.9L24 25.5l10.7-9.1" />
    </svg>
  );
}
