import { boxOf, isEnabled } from './geometry';
import { accessibleName, tidy } from './names';
import { closedRoots, isDrawn } from './roots';
import type { ButtonModel, ChecklistModel, ItemModel, OptionModel, Target } from './questions';

const groups = 'fieldset, [role="radiogroup"]';
const choices = 'input[type="radio"], [role="radio"]';
const ticks = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';
const fields = 'input[type="text"], input:not([type]), input[type="date"], textarea';
const buttonSelector = 'button, [role="button"], input[type="button"]';

/** Since when the probe has seen each dialog. */
const since = new WeakMap<Element, number>();

/** The open checklist: a dialog inside a closed root, or null. */
export function checklistModel(): ChecklistModel | null {
  const dialog = openDialog();
  if (!dialog) return null;
  if (!since.has(dialog)) since.set(dialog, performance.now());
  return {
    heading: tidy(dialog.querySelector('h1, h2, [role="heading"]')?.textContent ?? ''),
    lang: dialog.closest('[lang]')?.getAttribute('lang') ?? '',
    text: tidy((dialog as HTMLElement).innerText),
    items: itemElements(dialog).map(itemModel),
    buttons: buttonElements(dialog).map(buttonModel),
    focused: focusedName(dialog),
    box: boxOf(dialog),
    shownFor: performance.now() - (since.get(dialog) ?? 0),
  };
}

/** What a person presses for this target; null when it is gone. */
export function targetElement(target: Target): Element | null {
  const dialog = openDialog();
  if (!dialog) return null;
  if ('button' in target) return buttonElements(dialog)[target.button] ?? null;
  const item = itemElements(dialog)[target.item];
  const control = item && target.option !== undefined ? optionElements(item)[target.option] : item;
  return control ? pressable(control) : null;
}

export function noticeText(): string | null {
  if (openDialog()) return null;
  const notice = closedRoots()
    .flatMap((root) => [...root.querySelectorAll('[role="status"], [role="alert"]')])
    .find(isDrawn);
  return notice ? tidy(notice.textContent ?? '') : null;
}

function openDialog(): Element | null {
  const dialogs = closedRoots().flatMap((root) => [
    ...root.querySelectorAll('[role="dialog"], [role="alertdialog"], dialog'),
  ]);
  return dialogs.find(isDrawn) ?? null;
}

/** Questions in document order: a group of choices counts as one. */
function itemElements(dialog: Element): Element[] {
  const all = [...dialog.querySelectorAll(`${groups}, ${ticks}, ${fields}`)];
  return all.filter((element) => isShown(element) && (!element.matches(groups) || optionElements(element).length > 0));
}

function optionElements(group: Element): Element[] {
  return [...group.querySelectorAll(choices)].filter(isShown);
}

function buttonElements(dialog: Element): Element[] {
  return [...dialog.querySelectorAll(buttonSelector)].filter(isDrawn);
}

/** Custom-drawn controls hide the input itself: then its label is what a person sees. */
function isShown(control: Element): boolean {
  return isDrawn(pressable(control));
}

function pressable(control: Element): Element {
  if (!control.matches(`${ticks}, ${choices}`)) return control;
  const labels = 'labels' in control ? (control.labels as NodeListOf<Element> | null) : null;
  return labels?.[0] ?? control;
}

function itemModel(element: Element): ItemModel {
  const options = element.matches(groups) ? optionElements(element).map(optionModel) : [];
  const kind = element.matches(groups)
    ? 'choice'
    : element.matches(ticks)
      ? 'tick'
      : element.matches('[type="date"]')
        ? 'date'
        : 'text';
  const chosen = options.find(({ checked }) => checked);
  return {
    id: itemId(element),
    name: accessibleName(element),
    kind,
    checked: isChecked(element),
    value: chosen?.value ?? (element as HTMLInputElement).value ?? '',
    options,
    box: boxOf(pressable(element)),
  };
}

function itemId(element: Element): string {
  const part = element.getAttribute('data-part');
  const rule = element.getAttribute('data-rule') ?? element.closest('[data-item]')?.getAttribute('data-item') ?? '';
  return part === 'name' || part === 'day' ? `${rule} ${part}` : rule;
}

function optionModel(element: Element): OptionModel {
  const value = (element as HTMLInputElement).value ?? element.getAttribute('data-value') ?? '';
  return { label: accessibleName(element), value, checked: isChecked(element), box: boxOf(pressable(element)) };
}

function buttonModel(element: Element): ButtonModel {
  const action = element.getAttribute('data-action') ?? '';
  const option = element.getAttribute('data-option') ?? '';
  return { action, option, label: accessibleName(element), enabled: isEnabled(element), box: boxOf(element) };
}

function isChecked(element: Element): boolean {
  return (element as HTMLInputElement).checked === true || element.getAttribute('aria-checked') === 'true';
}

function focusedName(dialog: Element): string | null {
  const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
  return focused ? accessibleName(focused) : null;
}
