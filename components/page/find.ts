import type { Briefing } from '../../utils/messages';
import type { Draft } from '../../utils/model/draft';
import type { Signal } from '../../utils/model/signal';

/** What our own pages need for a checklist: what a draft's text shows. No account speaks here, so nothing else is known. */
export type Find = (draft: Draft, briefing: Briefing) => Signal[];
