import { defineContentScript } from 'wxt/utils/define-content-script';
import { inEveryFrame, watchSite } from '../utils/guard/watch-site';
import { matchPatterns } from '../utils/platforms/hosts';
import { facebook } from '../utils/platforms/facebook';

export default defineContentScript({
  ...inEveryFrame,
  matches: /* @__PURE__ */ matchPatterns([facebook]),
  main: () => watchSite(facebook),
});
