import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchingOf } from '../utils/guard/watch-site';
import { youtube } from '../utils/platforms/youtube';

export default defineContentScript(watchingOf(youtube));
