import { useEffect, type ReactNode } from 'react';
import type { Briefing } from '../../utils/messages';
import type { Health } from '../../utils/store/drawer';
import { Logo } from './Logo';
import { pageFor, PageContext, type Page } from './page-context';

interface Props {
  briefing: Briefing | null;
  health: Health;
  title: (page: Page) => string;
  /** Where else one can go; the popup has its own row. */
  links?: ReactNode;
  children: ReactNode;
}

/** The look that all our pages share: language, colours, heading, and what the person must know about the store. */
export function PageFrame({ briefing, health, title, links, children }: Props) {
  const page = briefing && pageFor(briefing, navigator.languages);
  const name = page ? title(page) : '';
  useEffect(() => {
    if (!page) return;
    document.documentElement.lang = page.language;
    document.documentElement.dataset['theme'] = page.briefing.profile.theme;
    document.title = name === 'PostWacht' ? name : `${name} · PostWacht`;
  });
  if (!page) return <main className="page-loading" aria-busy="true" />;
  return (
    <PageContext value={page}>
      <header className="page-head">
        <Logo />
        <h1>{name}</h1>
        {links}
      </header>
      {!health.reachable && (
        <p className="notice" role="alert">
          {page.t.page.notKept}
        </p>
      )}
      {health.damaged && (
        <p className="notice" role="alert">
          {page.t.page.damaged}
        </p>
      )}
      {children}
    </PageContext>
  );
}
