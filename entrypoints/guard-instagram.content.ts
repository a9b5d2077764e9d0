import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchingOf } from '../utils/guard/watch-site';
import { instagram } from '../utils/platforms/instagram';

export default defineContentScript(watchingOf(instagram));
