import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchingOf } from '../utils/guard/watch-site';
import { linkedin } from '../utils/platforms/linkedin';

export default defineContentScript(watchingOf(linkedin));
