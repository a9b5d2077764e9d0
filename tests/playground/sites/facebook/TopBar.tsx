import { useState } from 'react';
import { pageEvent } from '../../kit/page-event';
import { withLanguage } from '../../kit/page-language';
import { go, goOnClick } from '../../kit/route';
import { c } from './classes';
import { t } from './t';

const links = [
  ['/', t.home],
  ['/groups/oefengroep', t.groups],
  ['/de.oefenhoek', 'De Oefenhoek'],
  ['/noor.voorbeeld', 'Noor'],
  ['/stories/create', t.stories],
  ['/reels/create', t.reels],
  ['/messages/t/700001', t.messages],
] as const;

export function TopBar() {
  const [query, setQuery] = useState('');
  const search = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    pageEvent('search');
    go(`/search/top?q=${encodeURIComponent(query)}`);
  };
  return (
    <div role="banner" className={c.top}>
      <input
        type="search"
        role="combobox"
        aria-expanded={false}
        aria-label={t.search}
        placeholder={t.search}
        value={query}
        data-pg="search"
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={search}
      />
      {links.map(([path, label]) => (
        <a key={path} href={withLanguage(path)} onClick={goOnClick(path)}>
          {label}
        </a>
      ))}
      <a href={withLanguage('/login')}>{t.login}</a>
    </div>
  );
}
