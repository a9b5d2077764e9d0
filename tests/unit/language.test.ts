import { expect, it } from 'vitest';
import { pickLanguage, say, whyLanguage } from '../../utils/i18n/language';

it('speaks the chosen language, else the first of the browser that we have, else Dutch', () => {
  expect(pickLanguage('de', ['nl'])).toBe('de');
  expect(pickLanguage('auto', ['fr-FR', 'en-GB', 'nl'])).toBe('en');
  expect(pickLanguage('auto', ['DE_at'])).toBe('de');
  expect(pickLanguage('auto', ['fr', 'constructor', ''])).toBe('nl');
  expect(pickLanguage('auto', [])).toBe('nl');
});

it('says who decided: the person, else the policy, else the browser, else nobody', () => {
  expect(whyLanguage('nl', 'de', ['en'])).toBe('own');
  expect(whyLanguage('auto', 'de', ['en'])).toBe('policy');
  expect(whyLanguage('auto', 'auto', ['fr', 'EN-gb'])).toBe('browser');
  expect(whyLanguage('auto', undefined, ['fr', 'constructor'])).toBe('none');
});

it('fills in what it is given and falls back to Dutch', () => {
  const text = { nl: 'Op {platform}, voor {board} en {school}.', en: 'On {platform}.' };
  expect(say(text, 'en', { platform: 'X' })).toBe('On X.');
  expect(say(text, 'de', { platform: 'X', board: 'Stichting Konot' })).toBe('Op X, voor Stichting Konot en school.');
  expect(say({ nl: '{toString} {contact}' }, 'nl', { contact: '$& {board}' })).toBe('toString $& {board}');
  expect(say({ nl: 'Dag' }, 'nl')).toBe('Dag');
});
