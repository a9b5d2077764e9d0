import type { Briefing, Review } from '../../utils/messages';
import type { Draft } from '../../utils/model/draft';
import { Checklist } from '../checklist/Checklist';
import { copyText } from '../checklist/copy-text';
import { inSight } from '../checklist/quiet-start';
import type { Find } from './find';
import { usePage } from './page-context';

/** A draft of our own with what was found in it, at one moment. */
export interface OwnDraft {
  draft: Draft;
  review: Review;
  now: Date;
}

export function reviewed(draft: Draft, briefing: Briefing, find: Find): OwnDraft {
  return { draft, review: { signals: find(draft, briefing), account: {} }, now: new Date() };
}

interface Props {
  asked: OwnDraft;
  place: 'dialog' | 'page';
  onPublish: () => void;
  onBack: () => void;
}

/** The real checklist, on a page of our own. */
export function OwnChecklist({ asked, ...rest }: Props) {
  const { briefing } = usePage();
  return (
    <Checklist
      {...asked}
      {...rest}
      briefing={briefing}
      sight={inSight}
      browserLanguages={navigator.languages}
      copy={copyText}
    />
  );
}
