import { defineContentScript } from 'wxt/utils/define-content-script';
import { inThePage, watchRequests } from '../utils/network/watch-requests';
import { matchPatterns } from '../utils/platforms/hosts';
import { youtube } from '../utils/platforms/youtube';
import { youtubeRequests } from '../utils/platforms/youtube-requests';

export default defineContentScript({
  ...inThePage,
  matches: /* @__PURE__ */ matchPatterns([youtube]),
  main: () => watchRequests(youtubeRequests),
});
