import type { Point } from './driver';
import type { Person } from './person';
import { pressUntil } from './press-until';
import type { ButtonModel, ChecklistModel, ItemModel } from './probe/questions';
import { dayAsTyped, isoDay } from './typed-day';
import { until } from './until';

/** Which option a person chooses, by rule id; `*` for all other questions. Absent: `no`, else the first option. */
export type Choices = Readonly<Record<string, string>>;

/** Waits for the checklist, and gives it. */
export async function waitForChecklist(person: Person): Promise<ChecklistModel> {
  return until(() => person.checklist(), 'No checklist came.');
}

export async function waitForNoChecklist(person: Person): Promise<void> {
  await until(async () => !(await person.checklist()), 'The checklist stays.');
}

/** Answers everything that is asked with real presses and keys, then publishes. Gives the rules that were asked. */
export async function answerAndPublish(person: Person, choices: Choices = {}): Promise<string[]> {
  const asked = new Set<string>();
  let model: ChecklistModel | null = await waitForChecklist(person);
  for (let round = 0; round < 40; round++) {
    for (const { id, name } of model.items) asked.add(id || name);
    const { open, option, publishes } = nextStep(model, choices);
    model = publishes ? await pressPublish(person, choices) : await answer(person, model, open, option);
    if (!model) return [...asked];
  }
  throw new Error(`The checklist keeps asking: ${model.text}`);
}

/** The first question without an answer (-1: none), what to answer, and whether publishing comes next, by that answer or after all. */
function nextStep(model: ChecklistModel, choices: Choices) {
  const open = model.items.findIndex((item) => !isAnswered(item));
  const option = choiceFor(model.items[open], choices);
  const byAnswer = model.buttons.some(
    ({ action, option: answers }) => action === 'publish' && answers && answers === option,
  );
  return { open, option, byAnswer, publishes: open === -1 || byAnswer };
}

/** Leaves the checklist by its own button. */
export async function pressBack(person: Person): Promise<void> {
  const isBack = ({ action, label }: ButtonModel) => action === 'back' || /terug|back|zurück/i.test(label);
  const place = async () => placeOfButton(person, await person.checklist(), isBack);
  await pressUntil(person, place, async () => !(await person.checklist()), 'The checklist stays.');
}

/** Presses the first button that fits, as soon as it is enabled. */
export async function pressButton(person: Person, fits: (button: ButtonModel) => boolean): Promise<void> {
  const point = await until(
    async () => placeOfButton(person, await person.checklist(), fits),
    async () => `No such button: ${JSON.stringify((await person.checklist())?.buttons)}`,
  );
  await person.tab.click(point);
}

/** Where to click it in the checklist as it was just seen; null as long as it cannot be pressed. */
async function placeOfButton(
  person: Person,
  checklist: ChecklistModel | null,
  fits: (button: ButtonModel) => boolean,
): Promise<Point | null> {
  const found = checklist?.buttons.findIndex((button) => fits(button) && button.enabled) ?? -1;
  return found === -1 ? null : person.placeInChecklist({ button: found });
}

/** Chooses or ticks, or fills in; waits until the checklist shows it, and gives the checklist as it is then. */
export async function answer(
  person: Person,
  model: ChecklistModel,
  index: number,
  option: string | null,
): Promise<ChecklistModel> {
  const item = model.items[index];
  if (!item) throw new Error(`No question ${index}.`);
  if (item.kind === 'text') return fillIn(person, index, ['Marijke de Vries']);
  if (item.kind === 'date') return fillIn(person, index, dayAsTyped(new Date()));
  const chosen = item.options.findIndex(({ value, label }) => value === option || label === option);
  const target = item.kind === 'choice' ? { item: index, option: Math.max(0, chosen) } : { item: index };
  const answered = async () => {
    const checklist = await person.checklist();
    const now = checklist?.items.find((other) => sameItem(other, item));
    return (!now || isAnswered(now)) && checklist;
  };
  const place = () => person.placeInChecklist(target);
  return pressUntil(person, place, answered, `"${item.name}" cannot be answered.`);
}

/** Gives the checklist when something more is asked by now, which comes first; else null: pressed. */
async function pressPublish(person: Person, choices: Choices): Promise<ChecklistModel | null> {
  const isPublish = ({ action, label }: ButtonModel) =>
    action === 'publish' || /^(plaatsen|publish|post|veröffentlichen)$/i.test(label);
  const next = await until<{ model: ChecklistModel } | { point: Point }>(
    async () => {
      const model = await person.checklist();
      const step = model && nextStep(model, choices);
      if (!step?.publishes) return model && { model };
      const point = await placeOfButton(
        person,
        model,
        (one) => isPublish(one) && (!step.byAnswer || one.option !== ''),
      );
      return point && { point };
    },
    async () => `Cannot publish: ${JSON.stringify((await person.checklist())?.buttons)}`,
  );
  if ('model' in next) return next.model;
  await person.tab.click(next.point);
  return null;
}

/** Types into a field; a date is typed in the order of the browser's language, so every usual order is tried. */
async function fillIn(person: Person, index: number, spellings: string[]): Promise<ChecklistModel> {
  for (const spelling of spellings) {
    await focusField(person, index);
    await person.tab.type(spelling);
    const checklist = await waitForChecklist(person);
    const value = checklist.items[index]?.value;
    if (value === spellings[0] || value === isoDay(new Date())) return checklist;
    for (let step = 0; step < spelling.length; step++) await person.tab.key('Backspace');
  }
  throw new Error(`Question ${index} does not take ${spellings.join(' or ')}.`);
}

/** The field before it gets focus by the mouse, the field itself by Tab: a press in a date lands on day, month or year. */
async function focusField(person: Person, index: number): Promise<void> {
  const before = (await person.checklist())?.items[index - 1];
  if (before?.kind !== 'text') return person.pressTarget({ item: index });
  await person.pressTarget({ item: index - 1 });
  await person.tab.key('Tab');
}

function choiceFor(item: ItemModel | undefined, choices: Choices): string | null {
  if (item?.kind !== 'choice') return null;
  return choices[item.id] ?? choices['*'] ?? 'no';
}

function isAnswered(item: ItemModel): boolean {
  if (item.kind === 'choice') return item.options.some(({ checked }) => checked);
  return item.kind === 'tick' ? item.checked : item.value !== '';
}

const sameItem = (one: ItemModel, other: ItemModel) =>
  one.id === other.id && one.name === other.name && one.kind === other.kind;
