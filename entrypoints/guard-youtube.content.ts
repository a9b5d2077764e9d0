import { defineContentScript } from 'wxt/utils/define-content-script';
import { inEveryFrame, watchSite } from '../utils/guard/watch-site';
import { matchPatterns } from '../utils/platforms/hosts';
import { youtube } from '../utils/platforms/youtube';

export default defineContentScript({
  ...inEveryFrame,
  matches: /* @__PURE__ */ matchPatterns([youtube]),
  main: () => watchSite(youtube),
});
