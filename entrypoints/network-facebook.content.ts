import { defineContentScript } from 'wxt/utils/define-content-script';
import { inThePage, watchRequests } from '../utils/network/watch-requests';
import { matchPatterns } from '../utils/platforms/hosts';
import { facebook } from '../utils/platforms/facebook';
import { facebookRequests } from '../utils/platforms/facebook-requests';

export default defineContentScript({
  ...inThePage,
  matches: /* @__PURE__ */ matchPatterns([facebook]),
  main: () => watchRequests(facebookRequests),
});
