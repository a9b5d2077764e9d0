import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchingOf } from '../utils/guard/watch-site';
import { x } from '../utils/platforms/x';

export default defineContentScript(watchingOf(x));
