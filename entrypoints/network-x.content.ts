import { defineContentScript } from 'wxt/utils/define-content-script';
import { inThePage, watchRequests } from '../utils/network/watch-requests';
import { matchPatterns } from '../utils/platforms/hosts';
import { x } from '../utils/platforms/x';
import { xRequests } from '../utils/platforms/x-requests';

export default defineContentScript({
  ...inThePage,
  matches: /* @__PURE__ */ matchPatterns([x]),
  main: () => watchRequests(xRequests),
});
