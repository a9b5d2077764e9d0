import { useState } from 'react';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { Avatar } from './Avatar';
import { c } from './classes';
import type { ComposerPlan } from './composer-plans';
import { FeedPost } from './FeedPost';
import { PostComposer } from './PostComposer';
import { addStory, useStories } from './stories';
import { t } from './t';

/** The trigger that opens the post dialog, and the posts under it. */
export function Feed({ plan }: { plan: ComposerPlan }) {
  const [open, setOpen] = useState(false);
  const stories = useStories();
  const show = () => {
    pageEvent('open-composer');
    setOpen(true);
  };
  return (
    <>
      <div className={c.card} role="region" aria-label={t.createPost}>
        <div className={c.row}>
          <Avatar name={plan.author} />
          <PressButton hook="open-composer" className={c.trigger} onPress={show}>
            <span>{plan.prompt}</span>
          </PressButton>
        </div>
      </div>
      {stories.map((story) => (
        <FeedPost key={story.id} story={story} place={`post-${story.id}`} />
      ))}
      {open && (
        <PostComposer
          plan={plan}
          onClose={() => setOpen(false)}
          onSent={({ text, attachments }) => {
            addStory({ author: plan.author, text, pictures: attachments.map(({ preview }) => preview) });
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
