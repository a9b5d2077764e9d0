import type { Frame } from './driver';
import type { QuestionName, Questions } from './probe/questions';

let count = 0;

/** Asks the probe in one document. Throws when no probe answers there. */
export async function ask<Name extends QuestionName>(
  frame: Frame,
  question: Name,
  argument: Questions[Name]['argument'],
): Promise<Questions[Name]['answer']> {
  const id = ++count;
  const reply = await frame.evaluate(speak, JSON.stringify({ id, question, argument }));
  return (JSON.parse(reply) as { answer: Questions[Name]['answer'] }).answer;
}

/** Runs in the page: it may name nothing but what is in it, and no inner function may have a name (tsx marks those). */
function speak(question: string): Promise<string> {
  return new Promise((done, fail) => {
    const off = new AbortController();
    document.addEventListener(
      'pw-probe-answer',
      (event) => {
        const answer = String((event as CustomEvent).detail);
        if (JSON.parse(answer).id !== JSON.parse(question).id) return;
        off.abort();
        done(answer);
      },
      { signal: off.signal },
    );
    document.dispatchEvent(new CustomEvent('pw-probe-ask', { detail: question }));
    setTimeout(() => fail(new Error('The probe does not answer.')), 3000);
  });
}
