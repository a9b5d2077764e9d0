import { buildExtension, buildProbe, builds } from './build-extension';
import { walk } from './walk';
import { startChromium } from '../browser/chromium';
import { hostNames } from '../browser/host-names';
import { indexHost } from '../playground/index-page';
import { startPlayground, type Playground } from '../playground/server';
import { sites } from '../playground/sites';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

console.log('Building the extension …');
await buildExtension();
const playground = await startPlayground(sites);
try {
  if (headless) {
    await buildProbe();
    process.exitCode = (await walk(playground, sites)) ? 0 : 1;
  } else {
    await lookAround(playground);
  }
} finally {
  await playground.close();
}

/** Opens a browser with the extension on the playground's front page, and stays until the person closes it. */
async function lookAround({ port, hosts }: Playground): Promise<void> {
  const { context, close } = await startChromium({
    extensions: [builds.chromium],
    playground: { port, hosts: hostNames(hosts) },
    headed: true,
  });
  const address = `https://${indexHost}/`;
  await (context.pages()[0] ?? (await context.newPage())).goto(address);
  console.log(`The playground is open at ${address} in the browser that just started. Close that browser to stop.`);
  await new Promise<void>((closed) => context.on('close', () => closed()));
  await close();
}
