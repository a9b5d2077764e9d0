import { defineContentScript } from 'wxt/utils/define-content-script';
import { inThePage, watchRequests } from '../utils/network/watch-requests';
import { matchPatterns } from '../utils/platforms/hosts';
import { linkedin } from '../utils/platforms/linkedin';
import { linkedinRequests } from '../utils/platforms/linkedin-requests';

export default defineContentScript({
  ...inThePage,
  matches: /* @__PURE__ */ matchPatterns([linkedin]),
  main: () => watchRequests(linkedinRequests),
});
