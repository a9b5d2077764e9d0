import { ask } from './ask';
import type { Frame, Point, Tab } from './driver';
import type { Step } from '../playground/kit/story';
import type { Box, ChecklistModel, EditorModel, PlaceModel, StandingModel, Target } from './probe/questions';
import { until } from './until';

/** Somebody at a tab: looks, presses with the mouse, types. Finds things by hook, in frames and open shadow roots too. */
export class Person {
  constructor(
    readonly tab: Tab,
    /** Hook of the iframe that the story plays in. */
    private readonly frameHook?: string,
  ) {}

  async do(step: Step): Promise<void> {
    if ('press' in step) await this.press(step.press);
    else if ('write' in step) await this.write(step.write, step.text);
    else if ('attach' in step) await this.tab.attach(step.attach, step.file, await this.frame());
    else await this.tab.key(step.key);
  }

  /** Presses the element with this hook as soon as it stands still, is enabled and nothing lies over it. */
  async press(hook: string): Promise<void> {
    await this.tab.click(await this.placeOf(hook));
  }

  /** Presses twice in a row, as an impatient person does. */
  async pressTwice(hook: string): Promise<void> {
    const point = await this.placeOf(hook);
    await this.tab.click(point);
    await this.tab.click(point);
  }

  /** Puts the cursor into the field and types. */
  async write(hook: string, text: string): Promise<void> {
    await this.focus(hook);
    await this.tab.type(text);
  }

  async focus(hook: string): Promise<void> {
    if (await this.editor(hook).then((editor) => editor?.focused)) return;
    await this.press(hook);
    await until(async () => (await this.editor(hook))?.focused, `"${hook}" does not take focus.`);
  }

  /** The field as it is now; null when it is not on the page. */
  async editor(hook: string): Promise<EditorModel | null> {
    return ask(await this.frame(), 'editor', hook);
  }

  /** Waits until the element with this hook may be pressed. */
  async seesEnabled(hook: string): Promise<void> {
    await until(async () => (await ask(await this.frame(), 'hook', hook))?.enabled, `"${hook}" stays disabled.`);
  }

  /** The element with this hook is there, enabled, and nothing lies over it. */
  async canPress(hook: string): Promise<boolean> {
    const place = await ask(await this.frame(), 'hook', hook);
    return place !== null && place.enabled && place.free;
  }

  /** How the page stands. Takes the focus away. */
  async standing(): Promise<StandingModel> {
    return ask(await this.frame(), 'standing', null);
  }

  /** The open checklist in whichever document it stands; null when there is none. */
  async checklist(): Promise<ChecklistModel | null> {
    return (await this.checklistPlace())?.model ?? null;
  }

  /** What the guard says without asking; null when it says nothing. */
  async notice(): Promise<string | null> {
    for (const frame of await this.tab.frames()) {
      const text = await ask(frame, 'notice', null).catch(() => null);
      if (text) return text;
    }
    return null;
  }

  async checklistPlace(): Promise<{ model: ChecklistModel; frame: Frame } | null> {
    for (const frame of await this.tab.frames()) {
      const model = await ask(frame, 'model', null).catch(() => null);
      if (model) return { model, frame };
    }
    return null;
  }

  /** Presses a control of the open checklist as soon as it stands still and is in reach. */
  async pressTarget(target: Target): Promise<void> {
    const point = await until(() => this.placeInChecklist(target), `Cannot reach ${JSON.stringify(target)}.`);
    await this.tab.click(point);
  }

  /** In whichever document the checklist stands; null as long as it cannot be pressed. */
  async placeInChecklist(target: Target): Promise<Point | null> {
    for (const frame of await this.tab.frames()) {
      const place = await ask(frame, 'target', target).catch(() => null);
      if (place) return place.still ? middleOf(place.box, await frame.origin()) : null;
    }
    return null;
  }

  /** Where to click the element with this hook. */
  private async placeOf(hook: string): Promise<Point> {
    let last: PlaceModel | null = null;
    return until(
      async () => {
        const frame = await this.frame();
        last = await ask(frame, 'place', hook);
        return last?.still && middleOf(last.box, await frame.origin());
      },
      () => `"${hook}" cannot be pressed: ${last ? JSON.stringify(last) : 'it is not there'}.`,
    );
  }

  private async frame(): Promise<Frame> {
    if (this.frameHook) return until(() => this.tab.frameOf(this.frameHook ?? ''), `No frame "${this.frameHook}".`);
    const [top] = await this.tab.frames();
    if (!top) throw new Error('The tab is gone.');
    return top;
  }
}

export function middleOf(box: Box, origin: Point): Point {
  return { x: origin.x + box.x + box.width / 2, y: origin.y + box.y + box.height / 2 };
}
