import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../kit/meta/Icon';
import { pageEvent } from '../../kit/page-event';
import { withLanguage } from '../../kit/page-language';
import { go, goOnClick } from '../../kit/route';
import { watchOutsidePress } from '../../kit/site-habits';
import { c } from './classes';
import { CreateDialog } from './CreateDialog';
import { t } from './t';

const links = [
  ['/', t.home, 'down', 'home'],
  ['/reel/Coefen00001/', t.reels, 'poll', 'reels'],
  ['/direct/inbox/', t.messages, 'send', 'inbox'],
  ['/p/Coefen00002/', t.profile, 'smile', 'profile'],
] as const;

export function NavBar() {
  const [layer, setLayer] = useState<'none' | 'menu' | 'create' | 'search'>('none');
  const create = () => {
    pageEvent('open-composer');
    setLayer('create');
  };
  return (
    <nav className={c.nav}>
      {links.map(([path, label, shape, name]) => (
        <a key={path} className={c.link} data-pg={`nav-${name}`} href={withLanguage(path)} onClick={goOnClick(path)}>
          <Icon shape={shape} />
          {label}
        </a>
      ))}
      <NavLink
        label={t.search}
        shape="search"
        hook="open-search"
        press={() => setLayer(layer === 'search' ? 'none' : 'search')}
      />
      {layer === 'search' && <SearchPanel />}
      <NavLink label={t.create} shape="more" hook="open-create" press={() => setLayer('menu')} svgLabel={t.newPost} />
      {layer === 'menu' && <CreateMenu onPost={create} onClose={() => setLayer('none')} />}
      {layer === 'create' && <CreateDialog onClose={() => setLayer('none')} />}
    </nav>
  );
}

function NavLink({
  label,
  shape,
  hook,
  press,
  svgLabel,
}: {
  label: string;
  shape: string;
  hook: string;
  press: () => void;
  svgLabel?: string;
}) {
  return (
    <a className={c.link} href="#" role="link" data-pg={hook} onClick={(event) => (event.preventDefault(), press())}>
      <Icon shape={shape} {...(svgLabel !== undefined && { label: svgLabel })} />
      {label}
    </a>
  );
}

function CreateMenu({ onPost, onClose }: { onPost: () => void; onClose: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (box.current ? watchOutsidePress(box.current, onClose) : undefined), [onClose]);
  return (
    <div ref={box}>
      <NavLink label={t.post} shape="image" hook="create-post" press={onPost} />
      <NavLink label={t.story} shape="clock" hook="create-story" press={() => go('/create/story/')} />
    </div>
  );
}

/** Searches while you type; Enter opens the page with results. */
function SearchPanel() {
  const [query, setQuery] = useState('');
  const search = (text: string) => {
    setQuery(text);
    void fetch(`/api/v1/web/search/topsearch/?query=${encodeURIComponent(text)}`);
  };
  return (
    <input
      type="text"
      className={c.field}
      aria-label={t.searchInput}
      placeholder={t.search}
      autoCapitalize="none"
      value={query}
      data-pg="search"
      onChange={(event) => search(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && go(`/explore/search/keyword/?q=${encodeURIComponent(query)}`)}
    />
  );
}
