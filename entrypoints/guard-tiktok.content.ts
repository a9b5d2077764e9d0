import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchingOf } from '../utils/guard/watch-site';
import { tiktok } from '../utils/platforms/tiktok';

export default defineContentScript(watchingOf(tiktok));
