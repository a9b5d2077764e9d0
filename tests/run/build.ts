import { parseArgs } from 'node:util';
import { buildExtension, builds, wxt } from './build-extension';

const { values } = parseArgs({ options: { zip: { type: 'boolean', default: false } } });

await buildExtension();
console.log(`Built, to load unpacked: ${builds.chromium} and ${builds.firefox}`);
if (values.zip) {
  for (const browser of ['chrome', 'firefox']) await wxt(['zip', '--browser', browser]);
  console.log('The packages for the stores stand beside them.');
}
