import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const mac = (name) => `/Applications/${name}.app/Contents/MacOS/${name}`;
const program = (rest) =>
  [process.env.PROGRAMFILES, process.env.LOCALAPPDATA].filter(Boolean).map((root) => path.join(root, rest));

/** Where each browser can be, best first: bare names are looked up on PATH. Branded Chrome does not load unpacked extensions. */
const places = {
  chromium: ['chromium', 'chromium-browser', mac('Chromium'), ...program('Chromium/Application/chrome.exe')],
  firefox: ['firefox-esr', 'firefox', mac('Firefox'), ...program('Mozilla Firefox/firefox.exe')],
};
const wishes = { chromium: 'POSTWACHT_CHROMIUM', firefox: 'POSTWACHT_FIREFOX' };

/** The program file of `browser` ('chromium' or 'firefox'), or null: the environment's choice first, then what is installed. */
export function findBrowser(browser) {
  const wish = process.env[wishes[browser]];
  return (wish ? [wish] : places[browser]).map(locate).find(Boolean) ?? null;
}

/** Branded Chrome, only to explain why it does not do. */
export function findChrome() {
  return ['google-chrome', 'google-chrome-stable', mac('Google Chrome')].map(locate).find(Boolean) ?? null;
}

function locate(name) {
  if (path.isAbsolute(name)) return runnable(name) ? name : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(runnable) ?? null;
}

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
