import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Button } from './Button';
import { placeOf } from './identities';
import { usePage } from './page-context';
import { useIdentities } from './use-identities';

interface Props<T> {
  list: readonly T[];
  /** Changes the list as it is stored by then. */
  save: (change: (all: T[]) => T[]) => void;
  fresh: () => T;
  /** So many can be kept. */
  most: number;
  words: {
    none: string;
    add: string;
    /** What the card of an entry is called. */
    label: (entry: T, at: number) => string;
    remove: (entry: T, at: number) => string;
  };
  children: (entry: T, change: (part: Partial<T>) => void) => ReactNode;
}

/** A list to add to, to change and to remove from, each entry on a card of its own. */
export function EntryCards<T extends object>({ list, save, fresh, most, words, children }: Props<T>) {
  const box = useRef<HTMLDivElement>(null);
  const { keys, said, add, change, remove } = useEntries({ list, save, fresh }, box);
  return (
    <div className="entries" ref={box}>
      {list.length === 0 && (
        <p className="entry" tabIndex={-1}>
          {words.none}
        </p>
      )}
      {list.map((entry, at) => {
        const label = words.label(entry, at);
        return (
          <div className="card entry" role="group" aria-label={label} tabIndex={-1} key={keys[at]}>
            {children(entry, (part) => change(at, part))}
            {/* The second press of a double one lands on the card that came up. */}
            <Button look="quiet" onClick={({ detail }) => detail < 2 && remove(at, label)}>
              {words.remove(entry, at)}
            </Button>
          </div>
        );
      })}
      <p role="status" className="unseen">
        {said}
      </p>
      <Button disabled={list.length >= most} onClick={add}>
        {words.add}
      </Button>
    </div>
  );
}

/** What is done to the entries, and told: by place in the list that is shown, saved into the list as it is stored by then. */
function useEntries<T extends object>(
  { list, save, fresh }: Pick<Props<T>, 'list' | 'save' | 'fresh'>,
  box: RefObject<HTMLElement | null>,
) {
  const { t } = usePage();
  const { keys, leave } = useIdentities(list);
  const [said, setSaid] = useState('');
  const goTo = useFocusAfter(box, list.length);
  const saveAt = (at: number, change: (all: T[], place: number) => T[]) =>
    save((all) => change(all, placeOf(list, at, all)));
  return {
    keys,
    said,
    add() {
      goTo(list.length);
      save((all) => [...all, fresh()]);
    },
    change: (at: number, part: Partial<T>) =>
      saveAt(at, (all, place) => all.map((one, index) => (index === place ? { ...one, ...part } : one))),
    remove(at: number, name: string) {
      leave(at);
      goTo(at);
      setSaid(t.page.removed(name, list.length - 1));
      saveAt(at, (all, place) => all.filter((_, index) => index !== place));
    },
  };
}

/** After the next change of length the focus goes to the card at a place, else to the last; a card stands for all that is on it. */
function useFocusAfter(box: RefObject<HTMLElement | null>, length: number) {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const cards = [...(box.current?.querySelectorAll<HTMLElement>(':scope > .entry') ?? [])];
    (cards[wanted.current] ?? cards.at(-1))?.focus();
    wanted.current = null;
  }, [box, length]);
  return (at: number) => void (wanted.current = at);
}
