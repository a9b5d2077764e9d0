import { defineContentScript } from 'wxt/utils/define-content-script';
import { inEveryFrame, watchSite } from '../utils/guard/watch-site';
import { matchPatterns } from '../utils/platforms/hosts';
import { x } from '../utils/platforms/x';

export default defineContentScript({
  ...inEveryFrame,
  matches: /* @__PURE__ */ matchPatterns([x]),
  main: () => watchSite(x),
});
