/** One of the things that can be chosen, and what it is called. */
export interface Option<T extends string = string> {
  value: T;
  label: string;
}

/** Values to choose from, each by what it is called. */
export function labelled<const T extends string>(values: readonly T[], label: (value: T) => string): Option<T>[] {
  return values.map((value) => ({ value, label: label(value) }));
}

/** Things with a name to choose from, by that name. */
export function named<T extends string>(things: readonly { id: T; name: string }[]): Option<T>[] {
  return things.map(({ id, name }) => ({ value: id, label: name }));
}
