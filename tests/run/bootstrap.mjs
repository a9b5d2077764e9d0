// The door of every command in package.json that is named below: sets everything up, then runs it on the project's own Node.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from './find-browsers.mjs';
import { installBrowsers, installPackages, projectNode } from './install.mjs';

const needs = {
  start: ['chromium'],
  test: ['chromium', 'firefox'],
  bench: ['chromium'],
  drift: ['chromium'],
  soak: ['chromium'],
  check: [],
  score: [],
  lists: [],
  learn: [],
  build: [],
};

const [command, ...rest] = process.argv.slice(2);
try {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Error(`PostWacht needs Node 20 or newer; this is ${process.version}.`);
  if (!needs[command]) throw new Error(`Say one of: ${Object.keys(needs).join(', ')}.`);
  installPackages();
  installBrowsers(needs[command]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const root = path.join(import.meta.dirname, '../..');
const child = spawn(projectNode, ['--import', 'tsx', path.join(import.meta.dirname, `${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [path.dirname(projectNode), path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
    ...browserPlaces(),
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));

/** Where the browsers are; looking takes time, which a command without them does not need. */
function browserPlaces() {
  if (needs[command].length === 0) return {};
  return {
    POSTWACHT_CHROMIUM: findBrowser('chromium') ?? '',
    POSTWACHT_FIREFOX: findBrowser('firefox') ?? '',
  };
}
