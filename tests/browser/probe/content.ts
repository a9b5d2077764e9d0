import { checklistModel, noticeText, targetElement } from './checklist';
import { editorModel, hookModel } from './editor';
import { reachable } from './geometry';
import { answerEvent, askEvent, type Ask, type AxeFinding, type Questions } from './questions';
import { closedRoots, openClosedRoots } from './roots';
import { standing } from './standing';
import { standingStill } from './standing-still';

openClosedRoots();
listen();
// A page that writes its document anew takes the listener away.
new MutationObserver(listen).observe(document, { childList: true });

function listen(): void {
  document.addEventListener(askEvent, hear);
}

function hear(event: Event): void {
  const ask = JSON.parse(String((event as CustomEvent).detail)) as Ask;
  void answer(ask).then((result) => {
    document.dispatchEvent(new CustomEvent(answerEvent, { detail: JSON.stringify({ id: ask.id, answer: result }) }));
  });
}

async function answer(ask: Ask): Promise<Questions[Ask['question']]['answer']> {
  switch (ask.question) {
    case 'model':
      return checklistModel();
    case 'target': {
      const { argument } = ask;
      return standingStill(() => {
        const element = targetElement(argument);
        return element && reachable(element);
      });
    }
    case 'notice':
      return noticeText();
    case 'hook':
      return hookModel(ask.argument);
    case 'place': {
      const { argument } = ask;
      return standingStill(() => hookModel(argument));
    }
    case 'editor':
      return editorModel(ask.argument);
    case 'standing':
      return standing();
    case 'axe':
      return findings();
  }
}

/**
 * What axe-core finds wrong in our own roots: the page's faults are its own. Loaded when asked: 650 kB of script in
 * every frame would cost more than what is tried.
 */
async function findings(): Promise<AxeFinding[]> {
  await import(chrome.runtime.getURL('axe.js'));
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const hosts = closedRoots().map(({ host }) => host);
  const { violations } = await axe.run({ include: hosts as HTMLElement[] }, { resultTypes: ['violations'] });
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? null,
    help,
    targets: nodes.map(({ target }) => target.flat().join(' ')),
  }));
}
