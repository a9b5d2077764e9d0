import { defineContentScript } from 'wxt/utils/define-content-script';
import { inThePage, watchRequests } from '../utils/network/watch-requests';
import { matchPatterns } from '../utils/platforms/hosts';
import { tiktok } from '../utils/platforms/tiktok';
import { tiktokRequests } from '../utils/platforms/tiktok-requests';

export default defineContentScript({
  ...inThePage,
  matches: /* @__PURE__ */ matchPatterns([tiktok]),
  main: () => watchRequests(tiktokRequests),
});
