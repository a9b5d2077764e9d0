import { defineContentScript } from 'wxt/utils/define-content-script';
import { inThePage, watchRequests } from '../utils/network/watch-requests';
import { matchPatterns } from '../utils/platforms/hosts';
import { instagram } from '../utils/platforms/instagram';
import { instagramRequests } from '../utils/platforms/instagram-requests';

export default defineContentScript({
  ...inThePage,
  matches: /* @__PURE__ */ matchPatterns([instagram]),
  main: () => watchRequests(instagramRequests),
});
