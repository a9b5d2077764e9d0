import { defineContentScript } from 'wxt/utils/define-content-script';
import { inEveryFrame, watchSite } from '../utils/guard/watch-site';
import { matchPatterns } from '../utils/platforms/hosts';
import { linkedin } from '../utils/platforms/linkedin';

export default defineContentScript({
  ...inEveryFrame,
  matches: /* @__PURE__ */ matchPatterns([linkedin]),
  main: () => watchSite(linkedin),
});
