import { expect } from 'vitest';
import { begin, inPage, publishesAfterAll, staysHeld, type Attack } from './attack';

/** Spoils what a guard would use, keeps working for the page, and notes in `spoilt.caught` what of ours it got to see. */
function spoil(): void {
  const caught: string[] = [];
  Object.assign(window, { spoilt: { caught } });
  const isOurs = (value: unknown) =>
    value instanceof Element && value.parentNode === document.documentElement && !/^(HEAD|BODY)$/.test(value.tagName);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    caught.push('attachShadow');
    return root;
  };
  for (const name of ['showPopover', 'hidePopover', 'remove', 'focus', 'setAttribute'] as const) {
    const own = (HTMLElement.prototype as never)[name] as (...given: unknown[]) => unknown;
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Element, ...given: unknown[]) {
        if (isOurs(this)) caught.push(name);
        return own.apply(this, given);
      },
    });
  }
  Event.prototype.stopImmediatePropagation = () => {};
  Event.prototype.composedPath = () => [];
  for (const name of ['view', 'words', 'publish', 'publishes', 'type', 'guarded', 'draft', 'media']) {
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get: () => undefined,
      set(value) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
  const then = Promise.prototype.then;
  Promise.prototype.then = function (this: Promise<unknown>, ...given) {
    return then.apply(this, given as never) as never;
  };
  JSON.stringify = new Proxy(JSON.stringify, {});
  window.MutationObserver = class extends MutationObserver {};
}

const scripted: Attack = {
  id: 'scripted-press',
  title: 'presses the publish button, submits and types Ctrl+Enter by script',
  outcome: 'held like a press by hand',
  play: async (stage) => {
    const scene = await begin(stage);
    await inPage(
      scene,
      () => {
        const button = document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]');
        const field = document.querySelector('[data-testid^="tweetTextarea_"]');
        button?.click();
        for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          button?.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, cancelable: true }));
        for (const kind of ['keydown', 'keypress', 'keyup'])
          field?.dispatchEvent(
            new KeyboardEvent(kind, { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
          );
      },
      null,
    );
    await staysHeld(scene);
    await publishesAfterAll(scene);
  },
};

const spoiltBefore: Attack = {
  id: 'spoilt-before',
  title: 'replaces built-ins and pollutes prototypes before all other scripts',
  outcome: 'held; the page sees none of our calls',
  haunting: spoil,
  play: async (stage, haunting) => {
    const scene = await begin(stage, haunting);
    await scene.pressHeld();
    expect(await inPage(scene, () => Reflect.get(window, 'spoilt').caught as string[], null)).toEqual([]);
    await publishesAfterAll(scene);
  },
};

const spoiltAfter: Attack = {
  id: 'spoilt-after',
  title: 'does the same when the draft is written',
  outcome: 'held; the page sees none of our calls',
  play: async (stage) => {
    const scene = await begin(stage);
    await inPage(scene, spoil, undefined);
    await scene.pressHeld();
    expect(await inPage(scene, () => Reflect.get(window, 'spoilt').caught as string[], null)).toEqual([]);
    await publishesAfterAll(scene);
  },
};

export const beforeAsking: Attack[] = [scripted, spoiltBefore, spoiltAfter];
