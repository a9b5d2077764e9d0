import { expect } from 'vitest';
import { waitForChecklist } from '../answering';
import { begin, givesUp, inPage, pageHadItsTurn, publishesAfterAll, staysHeld, type Attack } from './attack';

const scripted: Attack = {
  id: 'scripted-answer',
  title: 'clicks and types on our questions by script',
  outcome: 'nothing is answered, nothing goes out',
  play: async (stage) => {
    const scene = await begin(stage);
    const before = await scene.pressHeld();
    await inPage(
      scene,
      () => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        for (let x = 20; x < innerWidth; x += 40)
          for (let y = 20; y < innerHeight; y += 20) {
            const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, detail: 1 };
            host.dispatchEvent(new MouseEvent('click', at));
          }
        for (const key of ['Enter', ' ', 'Tab', 'Escape'])
          for (const kind of ['keydown', 'keyup'])
            host.dispatchEvent(new KeyboardEvent(kind, { key, code: key, bubbles: true, composed: true }));
        host.click();
        for (const kind of ['input', 'change', 'submit', 'toggle', 'pageshow']) window.dispatchEvent(new Event(kind));
      },
      null,
    );
    await staysHeld(scene);
    const after = await waitForChecklist(scene.person);
    expect(after.items.map(({ checked, value }) => [checked, value])).toEqual(
      before.items.map(({ checked, value }) => [checked, value]),
    );
    await publishesAfterAll(scene);
  },
};

const reading: Attack = {
  id: 'reading',
  title: 'reads our questions: shadow root, markup, text, selection, find, events, memory of the page',
  outcome: 'reads nothing; it can only ask whether a text stands there (window.find)',
  play: async (stage) => {
    const scene = await begin(stage);
    await inPage(
      scene,
      () => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        for (const kind of [
          'keydown',
          'keyup',
          'input',
          'beforeinput',
          'click',
          'pointerdown',
          'focusin',
          'change',
          'copy',
          'select',
        ])
          for (const target of [window, document])
            target.addEventListener(
              kind,
              (event) => {
                const host = document.documentElement.lastElementChild;
                if (event.composedPath().includes(host as EventTarget) && host?.tagName !== 'BODY') heard.push(kind);
              },
              true,
            );
      },
      null,
    );
    const { heading } = await scene.pressHeld();
    await scene.tab.key('Tab');
    await scene.tab.type('geheim');
    const read = await inPage(
      scene,
      (wanted) => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        const texts = [
          String(host.shadowRoot),
          host.innerText,
          host.textContent,
          host.outerHTML,
          document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: [] }),
          document.documentElement.innerText,
        ];
        const selection = getSelection();
        selection?.selectAllChildren(host);
        texts.push(String(selection));
        selection?.removeAllRanges();
        (window as unknown as { find: (text: string) => boolean }).find(wanted);
        for (let step = 0; step < 40; step++) selection?.modify('extend', 'forward', 'line');
        texts.push(
          String(selection),
          String(selection?.anchorNode?.nodeValue),
          String(document.activeElement?.textContent),
        );
        selection?.removeAllRanges();
        const keys = Reflect.ownKeys(window).map(String);
        return {
          leaks: texts.filter((text) => text?.includes(wanted.slice(0, 12))).length,
          names: keys.filter((key) => /postwacht|pw-|extension/i.test(key)),
          markup: /(chrome|moz)-extension:/i.test(document.documentElement.outerHTML),
          heard: Reflect.get(window, 'heard') as string[],
        };
      },
      heading,
    );
    expect(read).toEqual({ leaks: 0, names: [], markup: false, heard: [] });
    await publishesAfterAll(scene);
  },
};

const restyled: Attack = {
  id: 'restyled',
  title: 'restyles our questions: rules for everything, custom properties, registered properties, direction, fonts',
  outcome: 'they look as they did',
  play: async (stage) => {
    const scene = await begin(stage);
    const before = await scene.pressHeld();
    await inPage(
      scene,
      () => {
        const names = [
          'paper',
          'ink',
          'soft',
          'line',
          'accent',
          'on-accent',
          'raised',
          'field',
          'stop',
          'hold',
          'mark',
        ];
        for (const name of names)
          CSS.registerProperty({
            name: `--pw-${name}`,
            syntax: '<color>',
            inherits: false,
            initialValue: 'transparent',
          });
        const style = document.createElement('style');
        style.textContent = `
          html { direction: rtl; unicode-bidi: bidi-override; color: transparent; font-size: 1px; letter-spacing: 9em; visibility: hidden }
          * { display: none !important; opacity: 0 !important; width: 0 !important; transition: all 9s !important; animation: x 9s infinite !important }
          html, body { display: block !important } :root { --pw-paper: transparent; --pw-ink: transparent }
          html > :last-child { display: none !important }
          @keyframes x { from { opacity: 0 } to { opacity: 0 } }`;
        document.head.append(style);
        Object.assign(window, { undo: () => style.remove() });
      },
      null,
    );
    await pageHadItsTurn(scene);
    const after = await waitForChecklist(scene.person);
    expect({ text: after.text, box: after.box, buttons: after.buttons.map(({ box }) => box) }).toEqual({
      text: before.text,
      box: before.box,
      buttons: before.buttons.map(({ box }) => box),
    });
    await inPage(scene, () => void Reflect.get(window, 'undo')(), null);
    await publishesAfterAll(scene);
  },
};

const focus: Attack = {
  id: 'focus',
  title: 'takes focus out of our questions again and again, and waits for keys',
  outcome: 'hears no key; Escape still goes back',
  play: async (stage) => {
    const scene = await begin(stage);
    await scene.pressHeld('mouse');
    await inPage(
      scene,
      () => {
        const keys: string[] = [];
        const field = document.createElement('input');
        field.addEventListener('keydown', ({ key }) => void keys.push(key));
        field.addEventListener('beforeinput', ({ data }) => void keys.push(String(data)));
        document.body.append(field);
        const timer = setInterval(() => field.focus(), 5);
        Object.assign(window, { stolen: () => (clearInterval(timer), field.remove(), keys.concat(field.value || [])) });
        field.focus();
      },
      null,
    );
    await scene.tab.type('nee');
    await staysHeld(scene);
    await scene.tab.key('Escape');
    await pageHadItsTurn(scene);
    expect(await scene.person.checklist()).toBeNull();
    expect(await inPage(scene, () => Reflect.get(window, 'stolen')() as string[], null)).toEqual([]);
    await publishesAfterAll(scene);
  },
};

const removed: Attack = {
  id: 'top-layer-war',
  title: 'removes our questions every time they come back',
  outcome: 'five times, then they are taken back unanswered and a line says so',
  play: async (stage) => {
    const scene = await begin(stage);
    await scene.pressHeld('mouse');
    await inPage(
      scene,
      () => {
        const watch = new MutationObserver(() => {
          const last = document.documentElement.lastElementChild;
          if (last && last !== document.body && !getComputedStyle(last).pointerEvents.includes('none')) last.remove();
        });
        watch.observe(document.documentElement, { childList: true });
        document.documentElement.lastElementChild?.remove();
        Object.assign(window, { undo: () => watch.disconnect() });
      },
      null,
    );
    await givesUp(scene);
    await inPage(scene, () => void Reflect.get(window, 'undo')(), null);
    await publishesAfterAll(scene);
  },
};

export const whileAsking: Attack[] = [scripted, reading, restyled, focus, removed];
