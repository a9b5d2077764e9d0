import { useState, type ReactNode } from 'react';
import { pageEvent } from '../../kit/page-event';
import { go, goOnClick } from '../../kit/route';
import { ChatDrawer } from './chat-box';
import { words } from './labels';
import { me } from './posts';
import { graphql } from './requests';

const places = [
  ['/home', words.home],
  ['/messages/71-72', words.messages],
  ['/i/chat/71-72', words.chat],
  ['/i/communities/1471', words.communities],
  ['/compose/articles/edit/2001', words.articles],
  ['/i/lists/create', words.newList],
] as const;

/** The three columns of X around a page: navigation with the acting account, the page, search. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <div className="css-175oi2r r-columns">
      <header role="banner" className="r-side">
        <nav role="navigation">
          {places.map(([path, label]) => (
            <a key={path} href={path} onClick={goOnClick(path)}>
              {label}
            </a>
          ))}
        </nav>
        <a
          href="/compose/post"
          role="link"
          className="r-primary"
          data-testid="SideNav_NewTweet_Button"
          data-pg="new-post"
          aria-label={words.post}
          onClick={(event) => (pageEvent('open-composer'), goOnClick('/compose/post')(event))}
        >
          {words.post}
        </a>
        <button type="button" className="r-account" data-testid="SideNav_AccountSwitcher_Button">
          <span className="r-avatar" data-testid={`UserAvatar-Container-${me.handle}`} />
          <span>
            <b>{me.name}</b>
            <br />
            <span className="r-faint">@{me.handle}</span>
          </span>
        </button>
      </header>
      <main role="main">
        <div data-testid="primaryColumn" className="css-175oi2r r-primary-column">
          {children}
        </div>
        <div data-testid="sidebarColumn" className="css-175oi2r r-sidebar">
          <Search />
        </div>
      </main>
      <ChatDrawer />
    </div>
  );
}

function Search() {
  const [query, setQuery] = useState('');
  const search = () => {
    void graphql('SearchTimeline', { rawQuery: query, count: 20, product: 'Top' });
    go(`/search?q=${encodeURIComponent(query)}`);
  };
  return (
    <form role="search" onSubmit={(event) => (event.preventDefault(), search())}>
      <input
        type="text"
        role="combobox"
        aria-expanded="false"
        aria-label={words.search}
        placeholder={words.search}
        data-testid="SearchBox_Search_Input"
        data-pg="search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
    </form>
  );
}
