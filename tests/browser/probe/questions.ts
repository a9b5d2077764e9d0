/** The wire between a test and the probe: JSON strings in two synchronous events on `document`. */
export const askEvent = 'pw-probe-ask';
export const answerEvent = 'pw-probe-answer';

/** CSS pixels of the frame that was asked. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A control of the checklist as a person sees it. */
export interface OptionModel {
  label: string;
  /** The id of the answer in the rule set, where the control carries one. */
  value: string;
  checked: boolean;
  box: Box;
}

export interface ItemModel {
  /** The id of the rule that it belongs to, or of the part of an approval (`q-int2 name`); empty when it carries none. */
  id: string;
  /** The accessible name. */
  name: string;
  kind: 'tick' | 'choice' | 'text' | 'date';
  checked: boolean;
  value: string;
  options: OptionModel[];
  box: Box;
}

export interface ButtonModel {
  /** What it does, as its markup says: `publish`, `back`, `doubt`, `help`, …; empty when it carries none. */
  action: string;
  /** The option that it answers with, on a button that answers and publishes at once. */
  option: string;
  label: string;
  enabled: boolean;
  box: Box;
}

/** The open checklist. */
export interface ChecklistModel {
  heading: string;
  lang: string;
  /** Everything that can be read in it, in document order. */
  text: string;
  items: ItemModel[];
  buttons: ButtonModel[];
  /** Accessible name of what has focus inside it; null when focus is elsewhere. */
  focused: string | null;
  box: Box;
  /** For how long the probe has seen it, in ms: answers do not count in the first half second. */
  shownFor: number;
}

/** An element with a hook, and whether a person could press it now. */
export interface HookModel {
  box: Box;
  enabled: boolean;
  /** Nothing lies over its middle. */
  free: boolean;
}

export interface PlaceModel extends HookModel {
  /** A person could press it where it was and still is. */
  still: boolean;
}

export interface EditorModel {
  /** As a person sees it: lines without the white space that only the editor's markup brings along. */
  text: string;
  /** Its markup: to see that the guard changed nothing. */
  markup: string;
  focused: boolean;
}

/** How a document stands, to see whether something stands as it did before. */
export interface StandingModel {
  address: string;
  /** By hook, for what is drawn: what it says, what it holds, whether it is on. */
  hooks: Record<string, string>;
}

export interface AxeFinding {
  id: string;
  impact: string | null;
  help: string;
  targets: string[];
}

/** A control of the open checklist, by its place in the model. */
export type Target = { item: number; option?: number } | { button: number };

export interface Questions {
  model: { argument: null; answer: ChecklistModel | null };
  /** Scrolls the control into view and waits a moment for it to stand still; null when it is gone. */
  target: { argument: Target; answer: PlaceModel | null };
  /** Scrolls the element into view; null when it is not there or not drawn. */
  hook: { argument: string; answer: HookModel | null };
  /** The same, and waits a moment for it to stand still. */
  place: { argument: string; answer: PlaceModel | null };
  /** The line that the guard shows without asking anything; null when there is none. */
  notice: { argument: null; answer: string | null };
  editor: { argument: string; answer: EditorModel | null };
  /** Takes the focus away. */
  standing: { argument: null; answer: StandingModel };
  axe: { argument: null; answer: AxeFinding[] };
}
export type QuestionName = keyof Questions;

export type Ask = {
  [Name in QuestionName]: { id: number; question: Name; argument: Questions[Name]['argument'] };
}[QuestionName];
