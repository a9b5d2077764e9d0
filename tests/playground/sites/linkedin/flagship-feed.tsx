import { useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { el } from '../../kit/element';
import { openShareBox } from './classic/share-box';
import { FeedStore } from './feed-posts';
import { FeedCard } from './flagship/feed-card';
import { interopOutlet } from './flagship/interop-outlet';
import { Profile } from './flagship/profile';
import { ShareDialog } from './flagship/share-dialog';
import { messagingOverlay } from './messaging-overlay';
import { topBar } from './page-chrome';
import { peopleRail } from './people-rail';
import { serverRequest } from './requests';
import type { ShareStart } from './share';
import { t } from './words';

/** Entry: the React pages. Generation B opens the classic share box in a shadow root, generation C its own dialog. */
const address = new URL(location.href);
const interop = address.searchParams.get('pg-gen') === 'b';
const asCompany = address.pathname.startsWith('/company/');
const store = new FeedStore();

function Feed({ outlet }: { outlet: ShadowRoot | null }) {
  const posts = useSyncExternalStore(store.subscribe, store.read);
  const openAtOnce = !interop && (address.pathname.startsWith('/sharing/compose') || address.searchParams.has('shareActive'));
  const [start, setStart] = useState<ShareStart | null>(openAtOnce ? { asCompany } : null);
  const share = (more: Partial<ShareStart>) => {
    if (outlet) return openShareBox(outlet, store, { asCompany, ...more });
    void serverRequest('com.linkedin.sdui.requests.sharing.LaunchSharebox', {});
    setStart({ asCompany, ...more });
  };
  return (
    <main data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed">
      {asCompany && <h1>{t('companyPage')}</h1>}
      <div className="_3d2ea671 row" componentkey="draft-text-replaceable-component">
        <div className="_a41f09bc" aria-label={t('startPost')} tabIndex={0} data-pg="open-share" onClick={() => share({})}>{t('startPost')}</div>
      </div>
      <div data-testid="mainFeed" role="list">
        {posts.map((post) => <FeedCard key={post.id} {...{ post, store, share }} />)}
      </div>
      {start && <ShareDialog start={start} store={store} close={() => setStart(null)} />}
    </main>
  );
}

const root = el('div');
document.body.append(topBar(), el('div', { class: 'layout' }, root, peopleRail()));
const outlet = interop ? interopOutlet() : null;
(outlet ?? document.body).append(messagingOverlay());
createRoot(root).render(address.pathname.startsWith('/in/') ? <Profile /> : <Feed outlet={outlet} />);
