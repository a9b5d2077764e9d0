import { useState } from 'react';
import { Icon } from '../../kit/meta/Icon';
import { ModalDialog } from '../../kit/meta/ModalDialog';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { Avatar } from './Avatar';
import { c } from './classes';
import { Comments } from './Comments';
import { sharePlan } from './composer-plans';
import { me, type Story } from './invented';
import { PostComposer } from './PostComposer';
import { PostMenu } from './PostMenu';
import { sendQuietly } from './requests';
import { addStory } from './stories';
import { t } from './t';

/** One post in a feed, with its buttons and its comment box. `place` is the prefix of its hooks. */
export function FeedPost({ story, place }: { story: Story; place: string }) {
  const [layer, setLayer] = useState<'none' | 'post' | 'share'>('none');
  const close = () => setLayer('none');
  const show = (which: 'post' | 'share') => {
    pageEvent(which === 'post' ? 'open-comments' : 'open-share');
    setLayer(which);
  };
  return (
    <div className={c.card} role="article" aria-posinset={1} data-pg={place}>
      <PostBody story={story} place={place} />
      <PostButtons place={place} onComment={() => show('post')} onShare={() => show('share')} />
      <Comments story={story} place={place} />
      {layer === 'post' && (
        <ModalDialog label={story.author} className={c.dialog} backdropClass={c.backdrop} onClose={close}>
          <div className={c.head}>
            <h2>{story.author}</h2>
            <PressButton label={t.close} hook="post-dialog-close" className={c.plain} onPress={close}>
              <Icon shape="close" />
            </PressButton>
          </div>
          <PostBody story={story} place={`${place}-dialog`} />
          <Comments story={story} place={`${place}-dialog`} />
        </ModalDialog>
      )}
      {layer === 'share' && (
        <PostComposer
          plan={sharePlan}
          onClose={close}
          onSent={(draft) => (
            addStory({ author: me.name, text: draft.text, pictures: [], shared: story.text }),
            close()
          )}
        >
          <div className={c.card}>
            {story.author}: {story.text}
          </div>
        </PostComposer>
      )}
    </div>
  );
}

function PostBody({ story, place }: { story: Story; place: string }) {
  return (
    <>
      <div className={c.row}>
        <Avatar name={story.author} />
        <h3 className={c.grow}>{story.author}</h3>
        <PostMenu story={story} place={place} />
      </div>
      <div dir="auto" data-ad-preview="message" style={{ whiteSpace: 'pre-wrap' }}>
        {story.text}
      </div>
      {story.shared && <div className={c.card}>{story.shared}</div>}
      {story.pictures.map((src) => (
        <img key={src} className={c.media} src={src} alt="" />
      ))}
    </>
  );
}

function PostButtons({ place, onComment, onShare }: { place: string; onComment: () => void; onShare: () => void }) {
  const [liked, setLiked] = useState(false);
  const like = () => {
    setLiked(!liked);
    void sendQuietly('CometUFIFeedbackReactMutation', { input: { feedback_reaction_id: liked ? '0' : '1' } });
  };
  return (
    <div className={c.row}>
      <PressButton label={t.like} hook={`${place}-like`} className={c.plain} onPress={like}>
        <Icon shape="like" />
        {t.like}
        {liked && ' ✓'}
      </PressButton>
      <PressButton label={t.leaveComment} hook={`${place}-open-comments`} className={c.plain} onPress={onComment}>
        <span data-ad-rendering-role="comment_button">
          <Icon shape="comment" />
        </span>
      </PressButton>
      <PressButton label={t.shareHint} hook={`${place}-share`} className={c.plain} onPress={onShare}>
        <span data-ad-rendering-role="share_button">
          <Icon shape="repost" />
          {t.share}
        </span>
      </PressButton>
    </div>
  );
}
