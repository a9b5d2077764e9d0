import { useRef } from 'react';
import type { Item } from '../../utils/model/checklist';
import { standsFirst } from '../../utils/rules/evaluate';
import type { Found } from './situation';
import type { ChecklistSession } from './use-checklist';

/** From so many ms on somebody may be reading or aiming: what joins then pushes as little as it can. */
const soon = 250;

export interface Late {
  /** What was found came so late that it belongs below what was there already. */
  found: boolean;
  /** The questions as they are shown: one that joined late stands below its equals; what can stop still stands first. */
  asks: readonly Item[];
  /** How often something changed late by itself: a press that was aimed before must not land on what came in its place. */
  times: number;
}

/** Takes `review`, another one each time that the background tells something. */
export function useLate(review: Found, session: ChecklistSession): Late {
  const opened = useRef(performance.now());
  const shown = shownIn(session);
  const seen = useRef({ review, shown });
  const late = useRef<{ ids: ReadonlySet<string>; found: boolean | null; times: number }>({
    ids: new Set(),
    found: null,
    times: 0,
  });
  const isLate = review !== seen.current.review && performance.now() - opened.current > soon;
  if (isLate && shown.all !== seen.current.shown.all) {
    const fresh = shown.asks.filter((id) => !seen.current.shown.asks.includes(id));
    late.current = { ...late.current, ids: new Set([...late.current.ids, ...fresh]), times: late.current.times + 1 };
  }
  if (session.findings.length > 0 || session.unread) late.current.found ??= isLate;
  seen.current = { review, shown };
  const below = (item: Item) => late.current.ids.has(item.rule.id) && !standsFirst(item);
  return {
    found: late.current.found === true,
    asks: [...session.asks.filter((item) => !below(item)), ...session.asks.filter(below)],
    times: late.current.times,
  };
}

interface Shown {
  asks: readonly string[];
  /** All that takes a place, as one text. */
  all: string;
}

function shownIn({ asks, infos, findings, unread, shortcuts, stopped }: ChecklistSession): Shown {
  const ids = asks.map(({ rule }) => rule.id);
  const lines = infos.map(({ rule }) => rule.id);
  return { asks: ids, all: JSON.stringify([ids, lines, findings.length, unread, Boolean(shortcuts), stopped]) };
}
