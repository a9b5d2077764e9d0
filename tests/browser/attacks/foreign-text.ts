import { expect } from 'vitest';
import { pressBack, waitForChecklist } from '../answering';
import { until } from '../until';
import { begin, inPage, type Attack } from './attack';

const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script></p>&lt;b&gt;';
/** Turns all that follows, and never turns it back. */
const turned = 'Bas\u202Egnas \u2067ne\u061c';

const names: Attack = {
  id: 'foreign-text',
  title: "puts markup and marks that turn the direction of text into the account's name and the draft",
  outcome: 'both are shown as plain text; the marks are gone from the name, which turns nothing of ours',
  play: async (stage) => {
    const scene = await begin(stage);
    await scene.addText(` Lotte Verhoeven uit groep 5 van basisschool De Linde heeft weer ADHD. ${markup}`);
    const title = await inPage(scene, () => document.title, null);
    await inPage(
      scene,
      (name) => {
        const button = document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
        if (button) button.textContent = name;
      },
      `${turned} ${markup}`,
    );
    await scene.pressHeld('mouse');
    const said = await until(
      async () => {
        const { text } = await waitForChecklist(scene.person);
        return text.includes('Lotte Verhoeven') && text;
      },
      async () =>
        `Not shown: ${JSON.stringify([(await scene.person.checklist())?.text, (await scene.editor())?.text])}`,
    );
    // Firefox leaves the marks that keep the name apart out of what it calls the text of an element.
    expect(said.replace(/[\u2068\u2069]/g, '')).toContain(`als Basgnas ne ${markup} `);
    expect(said.match(/[\u061c\u202a-\u202e\u2066\u2067]/g)).toBeNull();
    expect(said.split(markup)).toHaveLength(3);
    expect(await inPage(scene, () => document.title, null)).toBe(title);
    await pressBack(scene.person);
    expect(scene.published()).toEqual([]);
    await scene.end();
  },
};

export const foreignText: Attack[] = [names];
