// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findAll } from '../../utils/guard/dom';
import { createMemory } from '../../utils/guard/memory';
import { namingWith } from '../../utils/guard/naming';
import { readText } from '../../utils/guard/read-text';
import { recognisePress } from '../../utils/guard/recognise';
import { mayHoldDraft } from '../../utils/guard/structure';
import type { Sight } from '../../utils/guard/sight';
import type { Platform } from '../../utils/model/platform';
import { facebook } from '../../utils/platforms/facebook';
import { linkedin } from '../../utils/platforms/linkedin';
import { x } from '../../utils/platforms/x';
import { wordsWorldwide } from '../../utils/platforms/words-worldwide';

/** A page with this in it; what a press on `#press` would publish there. `heard`: its requests are held too. */
function page(markup: string, platform: Platform, heard: boolean, pathname = '/') {
  window.history.replaceState(null, '', pathname);
  document.body.innerHTML = markup;
  const memory = createMemory(platform);
  const sight: Sight = {
    platform,
    location: window.location,
    memory,
    stands: () => false,
    naming: () => namingWith(platform, findAll, () => heard),
  };
  const path = () => {
    const found: Element[] = [];
    for (let at = document.querySelector('#press'); at; at = at.parentElement) found.push(at);
    return found;
  };
  return {
    held: () => recognisePress(path(), sight)?.surface.kind ?? null,
    texts: () => recognisePress(path(), sight)?.fields.map(readText),
    focused: () => memory.focused(document.querySelector('[contenteditable]') as Element),
    look: () => memory.look(path()[0] as Element, (field) => mayHoldDraft(field, sight)),
  };
}

const field = '<div contenteditable="true" role="textbox">Tot morgen!</div>';
const button = (label: string, id = 'press') => `<div role="button" tabindex="0" id="${id}">${label}</div>`;
const dialog = (title: string, inside: string) =>
  `<div role="dialog"><form method="POST"><h2>${title}</h2>${inside}</form></div>`;

beforeEach(() => {
  // A page without layout shows everything that stands in it.
  Element.prototype.checkVisibility = () => true;
});

describe('a control that only its place speaks for', () => {
  const composer = (label: string) => dialog('აბგ', field + button('ელ', 'other') + button(label));

  it('is held where no request is', () => {
    expect(page(composer('ჟრი'), facebook, false).held()).toBe('post');
  });

  it('is left to its request on a site whose other dialogs look the same', () => {
    expect(page(composer('ჟრი'), facebook, true).held()).toBeNull();
    expect(page(composer('ჟრი'), x, true).held()).toBe('post');
  });

  it('is held when a word or a name tells that it publishes', () => {
    expect(page(composer('Plaatsen'), facebook, true).held()).toBe('post');
    expect(page(composer('Publier'), facebook, true).held()).toBe('post');
    expect(page(composer('<span data-testid="publish-now">ჟრი</span>'), facebook, true).held()).toBeNull();
    const named = composer('ჟრი').replace('id="press"', 'id="press" data-testid="publish-now"');
    expect(page(named, facebook, true).held()).toBe('post');
  });

  it('is held in the last step, which shows no field', () => {
    const { held, look } = page(composer('ჟრი'), facebook, true);
    look();
    document.querySelector('[contenteditable]')?.remove();
    expect(held()).toBe('post');
  });

  it('is held in a comment on a dialog', () => {
    const comment = `<form role="presentation">${field}${button('ჟრი')}</form>`;
    expect(page(`<div role="dialog"><h2>აბგ</h2>${comment}</div>`, facebook, true).held()).toBe('comment');
  });

  it('is left on a page whose composer publishes from a dialog', () => {
    const article = `<main>${field}<button type="submit" id="press">ჟრი</button></main>`;
    expect(page(article, linkedin, false, '/article/edit/7001/').held()).toBeNull();
    expect(page(article, linkedin, false, '/feed/').held()).toBe('post');
    const share = dialog('აბგ', field + button('ჟრი'));
    expect(page(`${share}<main>${field}</main>`, linkedin, false, '/article/edit/7001/').held()).toBe('article');
  });

  it('is left when it saves what is no post by any name', () => {
    const saves = dialog('Kopregel', field + button('Opslaan'));
    expect(page(saves, linkedin, false).held()).toBe('post');
    expect(page(saves, linkedin, true).held()).toBeNull();
    const edit = `<div data-sdui-screen="sharing.ShareCompose">${saves}</div>`;
    expect(page(edit, linkedin, true).held()).toBe('post');
  });
});

describe('a comment whose button stands behind its form', () => {
  const others = `<div role="article">Leuk!${button('Beantwoorden', 'other')}</div>`;
  const send = '<div role="button" id="press" aria-label="Opmerking plaatsen"><svg></svg></div>';
  const box = `${others}<form role="presentation">${field}</form>`;

  it.each(['article', 'dialog'])('is held beside the answers to others, in an %s', (role) => {
    const { held, focused } = page(`<div role="${role}"><div>${box}</div></div>`, facebook, false);
    focused();
    document.querySelector('form')?.insertAdjacentHTML('afterend', send);
    expect(held()).not.toBeNull();
  });
});

describe('words of many languages', () => {
  const languages = Object.entries(wordsWorldwide);
  const first = (list: string) => list.split('|')[0] ?? '';

  it.each(languages)('%s: publishing is held, a next step and what is written to one person are not', (_, row) => {
    const [publish, next, , privately] = row;
    const composer = (label: string, title = 'აბგ') => dialog(title, field + button(label));
    for (const label of publish.split('|')) expect(page(composer(label), facebook, true).held(), label).toBe('post');
    for (const label of next.split('|')) expect(page(composer(label), x, false).held(), label).toBeNull();
    for (const title of privately.split('|')) {
      expect(page(composer(first(publish), `${title} 1`), x, false).held(), title).toBeNull();
    }
  });

  it('find no report in a title that only holds the letters of one', () => {
    expect(page(dialog('Mijn Rapportero schrijven', field + button('Plaatsen')), x, false).held()).toBe('post');
  });

  it('are known in capitals that have small letters of their own', () => {
    expect(page(dialog('Gönderi', field + button('İleri')), x, false).held()).toBeNull();
  });
});

describe('a composer that no entry knows', () => {
  const lines = '<input value="Beuk"><input type="search" value="eik"><input role="combobox" value="Iedereen">';

  it('is read with the lines beside its text, and without a search or a choice', () => {
    const poll = dialog('Peiling', field + lines + button('Plaatsen'));
    expect(page(poll, x, true).texts()).toEqual(['Tot morgen!', 'Beuk']);
  });

  it('is no composer for its lines alone', () => {
    expect(page(dialog('Lijst', lines + button('Plaatsen')), x, true).texts()).toBeUndefined();
  });
});
