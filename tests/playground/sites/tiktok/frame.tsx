import { useState, type ReactNode } from 'react';
import { go, goOnClick } from '../../kit/route';
import { words } from './labels';
import { post } from './requests';
import { useToast } from '../../kit/toast';

const places = [
  ['/foryou', words.forYou],
  ['/@sportparkzuid/live', words.live],
  ['/messages', words.messages],
  ['/tiktokstudio/upload', words.upload],
  ['/tiktokstudio/content', words.posts],
] as const;

/** The column with places, the bar with search, and the page. */
export function Frame({ children }: { children: ReactNode }) {
  const toast = useToast();
  return (
    <div className="css-ay4g7p-DivBodyContainer">
      <header className="css-uuoeyt-DivHeader">
        <b>TikTok</b>
        <Search />
      </header>
      <div className="css-columns">
        <nav className="css-13v7j5w-DivSideNav">
          {places.map(([path, label]) => (
            <a key={path} href={path} data-e2e={`nav-${path.slice(1)}`} onClick={goOnClick(path)}>
              {label}
            </a>
          ))}
        </nav>
        <main id="main-content">{children}</main>
      </div>
      {toast && (
        <div className="TUXTopToast" role="alert">
          {toast}
        </div>
      )}
    </div>
  );
}

function Search() {
  const [query, setQuery] = useState('');
  const search = () => {
    void post('/api/search/general/full/', { keyword: query });
    go(`/search?q=${encodeURIComponent(query)}`);
  };
  return (
    <form data-e2e="search-box" role="search" onSubmit={(event) => (event.preventDefault(), search())}>
      <input
        type="search"
        name="q"
        placeholder={words.search}
        data-e2e="search-user-input"
        data-pg="search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <button type="submit" data-e2e="search-box-button" data-pg="search-button" aria-label={words.search}>
        ⌕
      </button>
    </form>
  );
}
