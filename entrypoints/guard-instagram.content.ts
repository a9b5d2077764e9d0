import { defineContentScript } from 'wxt/utils/define-content-script';
import { inEveryFrame, watchSite } from '../utils/guard/watch-site';
import { matchPatterns } from '../utils/platforms/hosts';
import { instagram } from '../utils/platforms/instagram';

export default defineContentScript({
  ...inEveryFrame,
  matches: /* @__PURE__ */ matchPatterns([instagram]),
  main: () => watchSite(instagram),
});
