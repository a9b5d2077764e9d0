import { useLayoutEffect, useRef } from 'react';
import type { Draft } from '../../utils/model/draft';
import { Badge } from './Badge';
import { foreignName } from './foreign-name';
import type { Speech } from './speech';

interface Props {
  id: string;
  stopped: boolean;
  place: 'dialog' | 'page';
  draft: Draft;
  speech: Speech;
}

/** Takes the first focus in a dialog: never a button that publishes. */
export function Head({ id, stopped, place, draft, speech }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (place === 'dialog') title.current?.focus({ preventScroll: true });
  }, [place]);
  const ask = place === 'dialog' ? 'title' : 'titleCheck';
  return (
    <div className="pw-head">
      <Badge stopped={stopped} />
      <div>
        <h2 className="pw-title" id={id} tabIndex={-1} ref={title}>
          {speech.word(stopped ? 'titleStop' : ask)}
        </h2>
        {place === 'dialog' && (
          <p className="pw-where">
            {speech.word(draft.account ? 'whereAs' : 'where', {
              platform: speech.platform,
              account: foreignName(draft.account ?? ''),
            })}
          </p>
        )}
      </div>
    </div>
  );
}
