import type { PageLanguage, Publication, SurfaceStory } from '../playground/kit/story';
import type { Playground } from '../playground/server';
import { answerAndPublish, type Choices, pressBack, waitForChecklist } from './answering';
import type { Driver, Tab } from './driver';
import { Person } from './person';
import type { ChecklistModel, EditorModel } from './probe/questions';
import { until } from './until';

/** What a person presses to publish. */
export type Way = 'mouse' | 'key';

/** What is written, per language of the page. Beyond ASCII on purpose: it must arrive unchanged. Dutch is short: Firefox types each letter. */
const sentences: Record<PageLanguage, string> = {
  nl: 'Eén mooie dag – 🎉',
  en: 'It was a lovely day – “see you” tomorrow 🎉',
  de: 'Es war ein schöner Tag – bis morgen, Jürgen! 🎉',
  xx: 'Туйӧ пуктыны – аски аддзысьлам! 🎉',
};

let count = 0;

/** One surface story, played in a tab of its own. */
export class Scene {
  /** What the person typed last, added to or not. */
  text = '';
  private refusals = 0;

  private constructor(
    readonly person: Person,
    readonly tab: Tab,
    readonly story: SurfaceStory,
    readonly playground: Playground,
    readonly tag: string,
  ) {}

  /** Opens the page and writes a draft, up to the last press. `haunting`: a script that runs before all of the page's own. */
  static async begin(
    driver: Driver,
    playground: Playground,
    story: SurfaceStory,
    lang: PageLanguage,
    haunting?: string,
  ): Promise<Scene> {
    const tab = await driver.newTab();
    const tag = `${driver.name}-${story.platform}-${++count}`;
    await tab.tag(tag);
    if (haunting) playground.haunt(tag, haunting);
    const scene = new Scene(new Person(tab, story.frame), tab, story, playground, tag);
    await tab.goto(story.url.replaceAll('{lang}', lang));
    for (const step of story.open) await scene.person.do(step);
    if (story.editor) await scene.write(story.editor, sentences[lang]);
    for (const step of story.complete ?? []) await scene.person.do(step);
    return scene;
  }

  /** The ways in which this surface can be published. */
  get ways(): Way[] {
    return [...(this.story.submit ? (['mouse'] as const) : []), ...(this.story.key ? (['key'] as const) : [])];
  }

  /** The text can still be changed at the last press: no step behind it, no text that fields after it complete. */
  get staysEditable(): boolean {
    const { editor, published, complete } = this.story;
    return editor !== undefined && published === undefined && !complete?.some((step) => 'press' in step);
  }

  /** How much the back end has got from this tab. */
  get got(): number {
    return this.playground.record(this.tag).length;
  }

  /** After a press: a checklist came; false when the page went on by itself and the back end got more than `before`. */
  async isAskedNow(before: number): Promise<boolean> {
    const came = await until(
      async () => ((await this.person.checklist()) ? 'asked' : this.got > before && 'went on'),
      'Neither a checklist nor an effect of the page.',
    );
    return came === 'asked';
  }

  async press(way: Way | undefined = this.ways[0]): Promise<void> {
    const { submit, editor, key } = this.story;
    if (way === 'mouse' && submit) return this.person.press(submit);
    if (!editor || !key) throw new Error(`${this.story.id} cannot be published by ${way}.`);
    await this.person.focus(editor);
    if (submit) await this.person.seesEnabled(submit);
    await this.tab.key(key);
  }

  /**
   * Presses and expects to be held: gives the school's checklist. On a machine that is too busy to wake the background
   * within a second, the built-in questions come first; going back and pressing again must bring the checklist.
   */
  async pressHeld(way?: Way): Promise<ChecklistModel> {
    for (const last of [false, true]) {
      await this.press(way);
      const checklist = await waitForChecklist(this.person);
      if (checklist.buttons.some(({ action }) => action === 'back')) return checklist;
      if (last) throw new Error(`Only the built-in questions came: ${checklist.text}`);
      await pressBack(this.person);
    }
    throw new Error('Unreachable.');
  }

  /** Publishes as a person does: answers, confirms where the site asks that too, presses once more when told to. */
  async answerAll(choices?: Choices): Promise<string[]> {
    this.refusals = this.playground.refused(this.tag);
    const asked = await answerAndPublish(this.person, choices);
    if (this.story.confirm) await this.person.press(this.story.confirm);
    return asked;
  }

  /** Waits until the back end kept all of the text, or refused it; gives what it kept. */
  async settled(way?: Way): Promise<Publication[]> {
    let again = false;
    await until(
      async () => {
        if (this.published().some(({ text }) => spaced(text) === spaced(this.expected)) || this.refusedNow())
          return true;
        if (!again && (await this.person.notice())) {
          again = true;
          await this.press(way ?? this.ways.at(-1));
        }
        return false;
      },
      async () => this.account(),
    );
    return this.published();
  }

  private async account(): Promise<string> {
    const seen = { notice: await this.person.notice(), checklist: (await this.person.checklist())?.text ?? null };
    return `Expected "${this.expected}" to be published: ${JSON.stringify({ record: this.playground.record(this.tag), ...seen })}`;
  }

  published(): Publication[] {
    return this.playground.record(this.tag).filter((publication) => publication.public);
  }

  /** The back end refused something that we had not seen refused before. */
  private refusedNow(): boolean {
    const before = this.refusals;
    this.refusals = this.playground.refused(this.tag);
    return this.refusals > before;
  }

  /** What the back end must have kept as text. */
  get expected(): string {
    return this.story.editor
      ? (this.story.published ?? '{text}').replace('{text}', this.text)
      : (this.story.published ?? '');
  }

  async editor(): Promise<EditorModel | null> {
    return this.story.editor ? this.person.editor(this.story.editor) : null;
  }

  /** Types on, at the end of the text. */
  async addText(more: string): Promise<void> {
    const { editor } = this.story;
    if (!editor) throw new Error(`${this.story.id} has no text.`);
    await this.person.focus(editor);
    await this.tab.key('Mod+End');
    await this.write(editor, more);
  }

  async end(): Promise<void> {
    await this.tab.close();
  }

  private async write(hook: string, text: string): Promise<void> {
    await this.person.write(hook, text);
    this.text += text;
    const typed = this.text;
    await until(
      async () => (await this.person.editor(hook))?.text.includes(typed),
      async () => `"${hook}" does not show what was typed, but "${(await this.person.editor(hook))?.text}".`,
    );
  }
}

/** Editors write some spaces as no-break spaces; a reader sees no difference. */
export const spaced = (text: string) => text.replaceAll('\u00a0', ' ').trim();
