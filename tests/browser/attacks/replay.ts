import { expect } from 'vitest';
import { waitForChecklist } from '../answering';
import { until } from '../until';
import { begin, inPage, publishesAfterAll, staysHeld, type Attack } from './attack';

const otherTab: Attack = {
  id: 'other-tab',
  title: 'uses an approval for the same draft in another tab',
  outcome: 'held there too',
  play: async (stage) => {
    const approved = await begin(stage);
    await publishesAfterAll(approved);
    const other = await begin(stage);
    expect(other.text).toBe(approved.text);
    await other.pressHeld();
    await staysHeld(other);
    await publishesAfterAll(other);
  },
};

const otherDraft: Attack = {
  id: 'other-draft',
  title: 'uses an approval for another draft: publishes, writes something else and presses by script',
  outcome: 'held',
  play: async (stage) => {
    const scene = await begin(stage);
    await scene.pressHeld('mouse');
    stage.playground.refuseNext(scene.tag);
    stage.playground.slowDown(scene.tag, 200);
    await scene.answerAll();
    await scene.settled();
    await scene.addText(' En iets heel anders.');
    // Until the page has heard that it was refused, a press by script does nothing.
    if (scene.story.submit) await scene.person.seesEnabled(scene.story.submit);
    await inPage(scene, () => document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')?.click(), null);
    await staysHeld(scene);
    await publishesAfterAll(scene);
  },
};

const swapped: Attack = {
  id: 'swapped-text',
  title: 'puts another text into the composer between the answer and our press',
  outcome: 'that text is asked about, not published',
  play: async (stage) => {
    const scene = await begin(stage);
    await scene.pressHeld('mouse');
    await inPage(
      scene,
      () => {
        const field = document.querySelector<HTMLElement>('[data-pg="inline-field-0"]');
        const watch = new MutationObserver(() => {
          if (document.documentElement.lastElementChild !== document.body) return;
          watch.disconnect();
          field?.focus();
          getSelection()?.selectAllChildren(field as Node);
          getSelection()?.collapseToEnd();
          document.execCommand('insertText', false, ' Stiekem erbij.');
        });
        watch.observe(document.documentElement, { childList: true });
      },
      null,
    );
    await scene.answerAll();
    await waitForChecklist(scene.person);
    expect(scene.published()).toEqual([]);
    await scene.answerAll();
    // What the editor makes of a text that a script put in differs; in Firefox its request has another text than the page
    // shows, and is asked about as well. It goes out once, and only then.
    await until(async () => {
      if (await scene.person.notice()) await scene.press('mouse');
      else if (scene.published().length === 0 && (await scene.person.checklist())) await scene.answerAll();
      return scene.published().length > 0;
    }, 'Nothing goes out.');
    expect(scene.published()).toHaveLength(1);
    await scene.end();
  },
};

export const replay: Attack[] = [otherTab, otherDraft, swapped];
