import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, findChrome } from './find-browsers.mjs';

const root = path.join(import.meta.dirname, '../..');
const stamp = path.join(root, 'node_modules/.postwacht-install');
const sources = ['package-lock.json', 'tests/playground/draft/package.json'];

/** The Node that the project brings along; the one that started us may be older. */
export const projectNode = path.join(root, 'node_modules/node/bin/node' + (process.platform === 'win32' ? '.exe' : ''));

/** Installs by lock file, unless that lock file was installed before. Throws when it does not work. */
export function installPackages() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(projectNode)) return;
  console.error('Installing packages (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund'], { env: { ...process.env, PATH: pathWithoutProject() } });
  if (!existsSync(projectNode))
    throw new Error('npm ci did not bring the "node" package along: are install scripts switched off?');
  writeFileSync(stamp, wanted);
}

/** Sees to it that the browsers are there: found, or installed from Debian's packages. Throws with what to install. */
export function installBrowsers(names) {
  let missing = names.filter((name) => !findBrowser(name));
  if (missing.length && canApt()) {
    console.error(`Installing ${missing.join(' and ')} (apt-get) …`);
    apt(['update', '-q']);
    apt(['install', '-y', '-q', '--no-install-recommends', ...missing.map(debianPackage)]);
    missing = names.filter((name) => !findBrowser(name));
  }
  if (missing.length) throw new Error(advice(missing));
}

function advice(missing) {
  const chrome =
    missing.includes('chromium') && findChrome() ? ' (Google Chrome does not load unpacked extensions)' : '';
  const how = missing.map((name) =>
    name === 'chromium'
      ? `Chromium${chrome} or POSTWACHT_CHROMIUM=<file>`
      : 'Firefox 140 or newer or POSTWACHT_FIREFOX=<file>',
  );
  const debian = existsSync('/etc/debian_version')
    ? ` On Debian: apt-get install ${missing.map(debianPackage).join(' ')}`
    : '';
  return `Please install ${how.join(', and ')}; then run this again.${debian}`;
}

const debianPackage = (name) => (name === 'firefox' ? 'firefox-esr' : name);

function canApt() {
  return (
    existsSync('/etc/debian_version') &&
    (isRoot() || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0)
  );
}

function apt(words) {
  const [command, ...rest] = isRoot() ? ['apt-get', ...words] : ['sudo', '-n', 'apt-get', ...words];
  spawnSync(command, rest, {
    stdio: ['ignore', process.stderr, 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const isRoot = () => process.getuid?.() === 0;

function fingerprint() {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of sources) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** npm ci empties node_modules: npm itself may not run on the Node that lies in there. */
function pathWithoutProject() {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !path.resolve(folder).startsWith(path.join(root, 'node_modules')))
    .join(path.delimiter);
}

function run(command, words, options) {
  const { status, error } = spawnSync(command, words, {
    cwd: root,
    // What a command prints, and what it reads, are its own.
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
    ...options,
  });
  if (error || status !== 0)
    throw new Error(`${command} ${words.join(' ')} did not work${error ? `: ${error.message}` : ''}.`);
}
