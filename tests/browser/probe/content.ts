import axe from 'axe-core';
import { checklistModel, noticeText, targetElement } from './checklist';
import { editorModel, hookModel } from './editor';
import { reachable } from './geometry';
import { answerEvent, askEvent, type Ask, type AxeFinding, type Questions } from './questions';
import { closedRoots, openClosedRoots } from './roots';

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
      const element = targetElement(ask.argument);
      return element && reachable(element);
    }
    case 'notice':
      return noticeText();
    case 'hook':
      return hookModel(ask.argument);
    case 'editor':
      return editorModel(ask.argument);
    case 'axe':
      return findings();
  }
}

/** What axe-core finds wrong in our own roots: the page's faults are its own. */
async function findings(): Promise<AxeFinding[]> {
  const hosts = closedRoots().map(({ host }) => host);
  const { violations } = await axe.run({ include: hosts as HTMLElement[] }, { resultTypes: ['violations'] });
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? null,
    help,
    targets: nodes.map(({ target }) => target.flat().join(' ')),
  }));
}
