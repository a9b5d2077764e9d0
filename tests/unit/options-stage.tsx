import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { OptionsPage } from '../../components/options/OptionsPage';
import type { SectionId } from '../../components/options/sections';
import type { Settings } from '../../utils/settings/settings';
import { useFreshSettings } from './fresh-settings';
import { until } from './until';

const meter = { read: async () => ({}), count: async () => undefined, reset: async () => undefined };

/** The options page in Dutch on fresh settings, one section at a time. */
export function useOptionsPage() {
  const fresh = useFreshSettings();
  let root: Root;
  beforeEach(async () => {
    document.body.innerHTML = '<div></div>';
    root = createRoot(document.body.firstElementChild as Element);
    await fresh.settings.changeProfile((before) => ({ ...before, language: 'nl' }));
  });
  afterEach(() => root.unmount());

  const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
  const main = () => document.querySelector('main.section');
  const labelled = (text: string) =>
    [...document.querySelectorAll('label')].find((label) => label.textContent === text) as HTMLLabelElement | undefined;
  const field = (text: string) => document.getElementById(labelled(text)?.htmlFor ?? '') as HTMLInputElement | null;
  return {
    settings: () => fresh.settings,
    store: () => fresh.store,
    until,
    text: () => main()?.textContent ?? '',
    field,
    async open(section: SectionId, change: (settings: Settings) => Settings = (settings) => settings) {
      location.hash = section;
      root.render(<OptionsPage settings={change(fresh.settings)} meter={meter} />);
      await until(() => expect(main()).not.toBeNull());
    },
    dialog: () => document.querySelector('dialog[open]'),
    /** Ticks or chooses what bears this label within the group of that name. */
    async check(group: string, label: string) {
      const groups = [...document.querySelectorAll('fieldset')];
      const within = groups.find((one) => one.querySelector('legend')?.textContent === group)!;
      const named = [...within.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label))!;
      named.querySelector('input')!.click();
      await settled();
    },
    /** Types it, again when the page had not settled yet, and leaves the field. */
    async fill(label: string, value: string) {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      await vi.waitFor(async () => {
        const input = field(label)!;
        set.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await settled();
        expect(input.value).toBe(value);
      });
      field(label)!.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      await settled();
    },
    async choose(label: string, file: File) {
      const input = labelled(label)!.querySelector('input')!;
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    },
    async press(name: string) {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
      button.click();
      await settled();
    },
  };
}
