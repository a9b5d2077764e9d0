import { el } from '../../kit/element';
import { openModal } from './classic/modal';
import { social } from './social-requests';
import { t } from './words';

/** People to follow or to invite; the invitation can carry a note, which only that person reads. */
export function peopleRail(): HTMLElement {
  return el('aside', { class: 'artdeco-card' }, el('h3', {}, t('people')), ...['Fenna Droomster', 'Olaf Sprookje'].map(person));
}

function person(name: string, index: number): HTMLElement {
  const follow = el('button', { class: 'artdeco-button--secondary', 'aria-label': `${t('follow')} ${name}`, 'data-pg': `follow-${index + 1}`,
    onclick: () => void social.follow(name).then(() => follow.replaceChildren(t('following'))) }, t('follow'));
  const connect = el('button', { class: 'artdeco-button--secondary', 'data-pg': `connect-${index + 1}`,
    onclick: () => invite(name, () => connect.replaceChildren(t('pending'))) }, t('connect'));
  return el('div', { class: 'field' }, name, el('div', { class: 'row' }, follow, connect));
}

function invite(name: string, then: () => void): void {
  const { dialog, close } = openModal(document.body, { className: 'send-invite', title: t('inviteNote'), titleId: 'send-invite-modal' });
  const note = el('textarea', { id: 'custom-message', name: 'message', maxlength: '300', 'aria-label': t('inviteNote'), 'data-pg': 'invite-note' });
  const send = el('button', { class: 'artdeco-button artdeco-button--2 artdeco-button--primary', 'aria-label': t('send'), 'data-pg': 'invite-send',
    onclick: () => void social.invite(name, note.value).then(() => (close(), then())) }, el('span', { class: 'artdeco-button__text' }, t('send')));
  dialog.append(el('div', { class: 'field' }, note), el('div', { class: 'artdeco-modal__actionbar footer' }, el('div', { class: 'end' }, send)));
}
