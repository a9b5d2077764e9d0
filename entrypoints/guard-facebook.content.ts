import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchingOf } from '../utils/guard/watch-site';
import { facebook } from '../utils/platforms/facebook';

export default defineContentScript(watchingOf(facebook));
