import type { Option } from './options';
import { SelectField } from './SelectField';

interface Props<T extends string> {
  label: string;
  value: T | 'all';
  /** What choosing nothing in particular is called. */
  all: string;
  options: readonly Option<T>[];
  onChoose: (value: T | 'all') => void;
  id?: string;
}

/** Which part of a list is shown: what belongs to one, or everything. */
export function OneOrAll<T extends string>({ all, options, ...rest }: Props<T>) {
  return <SelectField<T | 'all'> {...rest} options={[{ value: 'all', label: all }, ...options]} />;
}
