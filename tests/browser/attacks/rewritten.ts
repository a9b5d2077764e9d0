import { expect } from 'vitest';
import { waitForChecklist, pressBack } from '../answering';
import type { Scene } from '../scene';
import { begin, inPage, pageHadItsTurn, publishesAfterAll, type Attack } from './attack';

/** A page of its own making instead of X's: what stands in `body` publishes, and `window.pressed` counts what it heard. */
function rewrite(body: string): void {
  document.open();
  document.write(`<!doctype html><html><head></head><body>${body}</body></html>`);
  document.close();
  Object.assign(window, { pressed: 0 });
  const publish = () => {
    window.pressed++;
    void fetch('/i/api/graphql/q/CreateTweet', {
      method: 'POST',
      body: JSON.stringify({ variables: { tweet_text: document.querySelector('[contenteditable]')?.textContent } }),
    });
  };
  document.querySelector('button')?.addEventListener('click', publish);
  window.addEventListener('keydown', ({ key, ctrlKey }) => key === 'Enter' && ctrlKey && publish());
  window.addEventListener('submit', (event) => (event.preventDefault(), publish()));
}

declare global {
  /** Presses that the page got to hear. */
  var pressed: number;
}

const field = '<div contenteditable="true" data-pg="inline-field-0"></div>';
const button = '<button type="button" data-pg="inline-submit">Posten</button>';

async function heldUnheard(scene: Scene, press: () => Promise<unknown>): Promise<void> {
  await press();
  await waitForChecklist(scene.person);
  await pageHadItsTurn(scene);
  expect(await inPage(scene, () => window.pressed, null)).toBe(0);
  expect(scene.published()).toEqual([]);
}

const clobbering: Attack = {
  id: 'clobbering',
  title: 'hides methods of the document behind pictures named after them',
  outcome: 'held',
  play: async (stage) => {
    const scene = await begin(stage);
    await inPage(
      scene,
      () => {
        const own = ['body', 'documentElement', 'activeElement', 'getSelection', 'querySelectorAll', 'createElement'];
        const make = document.createElement.bind(document);
        for (const name of [...own, 'getElementsByTagName', 'getElementById', 'defaultView'])
          document.body.append(Object.assign(make('img'), { name, hidden: true }));
      },
      null,
    );
    await scene.pressHeld();
    await publishesAfterAll(scene);
  },
};

/** Fields for every name that a form's members have; what a script then reads at the form is the field. */
function clobber(): void {
  const form = document.querySelector('form') as Element;
  const append = Element.prototype.append;
  for (let of: object = HTMLFormElement.prototype; of; of = Object.getPrototypeOf(of) as object)
    for (const name of Object.getOwnPropertyNames(of))
      append.call(form, Object.assign(document.createElement('input'), { type: 'hidden', name }));
}

const clobberedForm: Attack = {
  id: 'clobbered-form',
  title: 'names fields of its form after every member that a form has',
  outcome: 'held before the page hears of it, by mouse, by key and by its own submission',
  play: async (stage) => {
    const scene = await begin(stage);
    await inPage(scene, rewrite, `<main><form>${field}${button}</form></main>`);
    await inPage(scene, clobber, undefined);
    await scene.person.write('inline-field-0', scene.text);
    const submit = () => inPage(scene, () => HTMLFormElement.prototype.requestSubmit.call(document.forms[0]), null);
    for (const press of [() => scene.press('mouse'), () => scene.press('key'), submit]) {
      await heldUnheard(scene, press);
      await pressBack(scene.person);
    }
    await publishesAfterAll(scene);
  },
};

const reopened: Attack = {
  id: 'reopened-document',
  title: 'writes its document anew (document.open), which removes every listener',
  outcome: 'held in the new document too',
  play: async (stage) => {
    const scene = await begin(stage);
    await inPage(scene, rewrite, `<main>${field}${button}</main>`);
    await scene.person.write('inline-field-0', scene.text);
    await heldUnheard(scene, () => scene.press('mouse'));
    await publishesAfterAll(scene);
  },
};

export const rewritten: Attack[] = [clobbering, clobberedForm, reopened];
