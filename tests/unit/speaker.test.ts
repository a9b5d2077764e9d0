// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FindAll } from '../../utils/guard/dom';
import { readSpeaker } from '../../utils/guard/speaker';
import type { PlatformId } from '../../utils/model/draft';
import { whoSpeaks } from '../../utils/model/who-speaks';
import { recogniseRequest } from '../../utils/network/recognise-request';
import { platforms } from '../../utils/platforms';
import { form, json, meta } from './requests-seen';
import { requestsOf } from './requests-of';

const findAll: FindAll = (scope, selectors) => [...scope.querySelectorAll(selectors.join(','))];

function speakerOn(site: PlatformId, html: string) {
  document.body.innerHTML = html;
  const platform = Object.values(platforms).find(({ id }) => id === site)!;
  return readSpeaker(platform, document.querySelector('form'), findAll).account;
}

const comment = (label: string) => `<form><div role="textbox" aria-label="${label}">Wat ik schrijf</div></form>`;

describe('who speaks', () => {
  it.each([
    ['x', '<button data-testid="SideNav_AccountSwitcher_Button"></button><p>Noor</p>', null],
    ['facebook', comment('Opmerking plaatsen als Noor Verzonnen'), 'Noor Verzonnen'],
    ['facebook', comment('Comment as Basisschool De Verzinsels'), 'Basisschool De Verzinsels'],
    ['facebook', comment('Als Noor Verzonnen kommentieren'), 'Noor Verzonnen'],
    ['facebook', comment('Schrijf een opmerking'), null],
    ['facebook', '<form><p role="textbox" aria-placeholder="Waar denk je aan, Noor?">Ja, echt?</p></form>', 'Noor'],
    [
      'linkedin',
      '<form><button class="share-unified-settings-entry-button"><img alt=""><span>Noor V</span><span>Iedereen</span></button></form>',
      'Noor V',
    ],
    [
      'youtube',
      '<div><b id="author-name">Iemand anders</b></div>' +
        '<yt-live-chat-message-input-renderer><b id="author-name">Noor V</b></yt-live-chat-message-input-renderer>',
      'Noor V',
    ],
    ['youtube', '<div><b id="author-name">Iemand anders</b></div>', null],
  ] as const)('is read on %s from %s', (site, html, name) => {
    expect(speakerOn(site, html)).toBe(name);
  });

  it('is known by the id in a request where the page shows nobody', () => {
    const input = { message: { text: 'Hoi' }, actor_id: '61550' };
    const post = form(meta('ComposerStoryCreateMutation', { input }));
    expect(recogniseRequest(requestsOf('facebook'), '/api/graphql/', post, '/')?.author).toBe('61550');
    const page = 'urn:li:fsd_company:7';
    const share = json({ variables: { post: { commentary: { text: 'Hoi' }, nonMemberActorUrn: page } } });
    const address = '/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.1';
    expect(recogniseRequest(requestsOf('linkedin'), address, share, '/')?.author).toBe(page);
    expect(whoSpeaks({ account: null, author: page })).toBe(page);
    expect(whoSpeaks({ account: 'Noor', author: page })).toBe('Noor');
    expect(whoSpeaks({ account: null })).toBe(null);
  });
});
