import { useState } from 'react';
import { $createTextNode, COMMAND_PRIORITY_HIGH, type TextNode } from 'lexical';
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  useBasicTypeaheadTriggerMatch,
} from '@lexical/react/LexicalTypeaheadMenuPlugin';

class NameOption extends MenuOption {
  override title: string;
  constructor(name: string) {
    super(name);
    this.title = name;
  }
}

/** The list of names that opens on "@" (role=listbox, outside the composer). While it is open, Enter picks a name. */
export function MentionMenu({ names }: { names: readonly string[] }) {
  const [query, setQuery] = useState<string | null>(null);
  const triggerFn = useBasicTypeaheadTriggerMatch('@', { minLength: 0 });
  const wanted = query?.toLowerCase() ?? null;
  const options =
    wanted === null
      ? []
      : names.filter((name) => name.toLowerCase().includes(wanted)).map((name) => new NameOption(name));
  const choose = (option: NameOption, typed: TextNode | null, close: () => void) => {
    const text = $createTextNode(`${option.title} `);
    typed?.replace(text);
    text.select();
    close();
  };
  return (
    <LexicalTypeaheadMenuPlugin
      options={options}
      triggerFn={triggerFn}
      onQueryChange={setQuery}
      onSelectOption={choose}
      commandPriority={COMMAND_PRIORITY_HIGH}
    />
  );
}
