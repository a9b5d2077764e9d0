/*
 * In someone else's page the guard stops our clicks before React hears them, so React's own controlled inputs would
 * spring back. Inputs are left to the browser, and brought in step with the answers after each drawing.
 */

/** A ref that keeps a box or radio in step. */
export function checkedAs(checked: boolean) {
  return (input: HTMLInputElement | null): void => {
    if (input && input.checked !== checked) input.checked = checked;
  };
}

/** A ref that keeps a text or day in step; leaves the caret alone while it already is. */
export function valueAs(value: string) {
  return (input: HTMLInputElement | null): void => {
    if (input && input.value !== value) input.value = value;
  };
}
