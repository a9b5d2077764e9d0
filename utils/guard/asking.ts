import { again, shortDutch, type BuiltInWords } from '../i18n/built-in-nl';
import type { Briefing } from '../messages';
import type { BackgroundLine } from './background-line';
import { drawBuiltIn, drawNotice } from './built-in';
import type { Room } from './contract';
import type { Held } from './held';
import { after } from './send';
import type { Surface } from './surface';

/** How long a press waits for the checklist script before the built-in questions are asked, in ms (design.md decision 13). */
const patience = 1000;

/** The asking side of the guard: the school's checklist, or the built-in questions when anything fails. */
export interface Asking {
  /** Has the checklist brought into this frame and the rules handed over; does nothing when they are there. */
  begin: () => void;
  /** Asks for the rules again: they may have changed unheard. */
  renew: () => void;
  /** Resolves when it can ask: at once when prepared, else within a second. */
  ready: () => Promise<void>;
  ask: (held: Held, done: { publish: () => void; back: () => void }) => void;
  /** Tells one thing and asks nothing. */
  tell: (line: 'pressAgain' | 'pressEnter' | 'covered' | 'refresh') => void;
}

export function createAsking(surface: Surface, line: BackgroundLine, room: Room): Asking {
  let briefing: Briefing | null = null;
  let preparing: Promise<void> | null = null;
  line.onChanged((fresh) => (briefing = fresh));

  const prepared = () => room.late && briefing;
  const prepare = (again?: boolean) =>
    (preparing =
      (!again && preparing) ||
      line.begin().then((answer) => {
        briefing = answer ?? briefing;
        if (!prepared()) preparing = null;
      }));
  const words = (): BuiltInWords => room.late?.words(briefing) ?? shortDutch;

  return {
    begin: () => void (prepared() || prepare()),
    renew: () => void prepare(true),
    ready: async () => {
      if (prepared()) return;
      await Promise.race([prepare(), after(patience)]);
      // A message that never gets an answer must not keep the next press from asking anew.
      preparing = null;
    },
    tell: (wanted) => surface.tell((root) => drawNotice(root, words()[wanted] ?? again)),
    ask: ({ draft, composer = null }, done) => {
      surface.cover((root) => {
        const { late } = room;
        const remark = line.orphaned() ? words().refresh : null;
        try {
          if (late && briefing)
            return late.view(root, { draft, within: composer, briefing, remark, ...done, raise: surface.raise });
        } catch {
          root.replaceChildren();
        }
        const placement = briefing?.profile.roles.includes('stagiair') ?? null;
        return drawBuiltIn(root, words(), remark, placement, done);
      });
    },
  };
}
