import type { AxeResults } from 'axe-core';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll } from 'vitest';
import { geckoId } from '../../utils/policy/extension-ids';
import { builds } from '../run/build-extension';
import { axeSource } from './axe-source';
import { firefoxEconomy } from './firefox-economy';
import { startMarionette, type Marionette } from './marionette';
import { until } from './until';

/** Where the extension lives in this Firefox: without our saying so, each profile has another address. */
const uuid = '11111111-2222-4333-8444-555555555555';
const element = 'element-6066-11e4-a52e-4f735466cecf';

/** The extension's own pages in a Firefox of their own, with a fresh profile; real presses and keys. */
export interface FirefoxPages {
  open: (path: string, scheme?: 'light' | 'dark') => Promise<void>;
  /** Runs in the page, as text. */
  run: <Result>(work: (...given: string[]) => Result, ...given: string[]) => Promise<Awaited<Result>>;
  /** Presses what can be pressed and bears this text. */
  press: (text: string) => Promise<void>;
  /** Types into the field with this label, in the place of what stands there. */
  fill: (label: string, text: string) => Promise<void>;
  /** Chooses a file, by its path, in the first place for one. */
  attach: (file: string) => Promise<void>;
  /** Waits until the page shows it. */
  shows: (text: string | RegExp) => Promise<unknown>;
  /** What axe finds, each as one line. */
  flaws: () => Promise<string[]>;
  screenshot: (file: string) => Promise<void>;
}

export function useFirefoxPages(): FirefoxPages {
  let firefox: Marionette;
  beforeAll(async () => {
    firefox = await startMarionette({
      ...firefoxEconomy,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'intl.accept_languages': 'nl-NL, nl',
    });
    await firefox.command('Addon:Install', { path: builds.firefox, temporary: true });
  });
  afterAll(() => firefox?.close());

  const run: FirefoxPages['run'] = (work, ...given) =>
    firefox.command('WebDriver:ExecuteScript', {
      script: `return (${String(work)})(...arguments)`,
      args: given,
    }) as ReturnType<typeof run> as never;
  const find = (work: (text: string) => Element | null | undefined, text: string) =>
    until(
      async () => (await (run(work, text) as Promise<unknown>)) as Record<string, string> | null,
      `The page has no "${text}".`,
    );
  const act = async (command: string, found: Record<string, string>, more = {}) =>
    void (await firefox.command(command, { id: found[element], ...more }));

  return {
    run,
    open: async (path, scheme = 'light') => {
      await prefer(firefox, 'layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
      await firefox.command('WebDriver:Navigate', { url: 'about:blank' });
      await firefox.command('WebDriver:Navigate', { url: `moz-extension://${uuid}/${path}` });
      await until(() => run(() => document.querySelector('h1') !== null), 'The page stays empty.');
    },
    press: async (text) => act('WebDriver:ElementClick', await find(pressable, text)),
    fill: async (label, text) => {
      const field = await find(labelled, label);
      await act('WebDriver:ElementClear', field);
      await act('WebDriver:ElementSendKeys', field, { text });
    },
    attach: async (file) =>
      act('WebDriver:ElementSendKeys', await find((kind) => document.querySelector(kind), 'input[type="file"]'), {
        text: file,
      }),
    shows: (text) =>
      until(
        async () => new RegExp(text).test(await run(() => document.body.innerText)),
        () => `The page does not show ${String(text)}.`,
      ),
    flaws: async () => {
      const script = `${axeSource}; return axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`;
      const found = (await firefox.command('WebDriver:ExecuteScript', {
        script,
        args: [],
      })) as AxeResults['violations'];
      return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    screenshot: async (file) =>
      writeFile(file, String(await firefox.command('WebDriver:TakeScreenshot', { full: true, hash: false })), 'base64'),
  };
}

/** Preferences are set where only the browser itself may. */
async function prefer(firefox: Marionette, name: string, value: number): Promise<void> {
  await firefox.command('Marionette:SetContext', { value: 'chrome' });
  await firefox.command('WebDriver:ExecuteScript', {
    script: 'Services.prefs.setIntPref(arguments[0], arguments[1])',
    args: [name, value],
  });
  await firefox.command('Marionette:SetContext', { value: 'content' });
}

function pressable(text: string): Element | undefined {
  const all = document.querySelectorAll<HTMLElement>('button,a,summary,[role="tab"],label');
  return [...all].find((one) => one.checkVisibility() && one.innerText.trim() === text);
}

function labelled(label: string): Element | null | undefined {
  const fields = document.querySelectorAll<HTMLInputElement>('input,textarea,select');
  return [...fields].find((field) =>
    [...(field.labels ?? [])].some((one) => one.innerText.trim().split('\n')[0] === label),
  );
}
