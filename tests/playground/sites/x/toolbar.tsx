import { useRef, type ReactNode } from 'react';
import { pageEvent } from '../../kit/page-event';
import { go, useRoute } from '../../kit/route';
import type { Composer } from './composer-state';
import { words } from './labels';

/** The tools under a composer. `submit` stands at their end, unless a thread has moved it. */
export function Toolbar({ composer, submit }: { composer: Composer; submit: ReactNode }) {
  const { place } = composer.target;
  return (
    <div data-testid="toolBar" className="css-175oi2r r-toolbar">
      <div role="tablist" data-testid="ScrollSnap-List" className="r-tools">
        <MediaTool composer={composer} />
        <Tool
          hook={`${place}-gif`}
          testId="gifSearchButton"
          label={words.gif}
          sign="GIF"
          press={() => pageEvent('gif')}
        />
        <Tool
          hook={`${place}-poll`}
          testId="createPollButton"
          label={words.poll}
          sign="☰"
          press={() => composer.setPoll(['', ''])}
        />
        <Tool
          hook={`${place}-emoji`}
          testId="emojiButton"
          label={words.emoji}
          sign="☺"
          press={() => pageEvent('emoji')}
        />
        {place === 'dialog' && <ScheduleTool />}
      </div>
      {place === 'dialog' && (
        <button
          type="button"
          className="r-add"
          data-pg="dialog-add"
          data-testid="addButton"
          aria-label={words.addPost}
          disabled={!composer.ready}
          onClick={() => (pageEvent('add-post'), composer.addPart())}
        >
          +
        </button>
      )}
      {submit}
    </div>
  );
}

function MediaTool({ composer }: { composer: Composer }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tool label={words.photo} sign="▣" press={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        data-testid="fileInput"
        data-pg={`${composer.target.place}-file`}
        multiple
        hidden
        accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
        onChange={(event) => composer.attach(event.currentTarget)}
      />
    </>
  );
}

function ScheduleTool() {
  const route = useRoute();
  return (
    <Tool
      hook="dialog-schedule"
      testId="scheduleOption"
      label={words.plan}
      sign="◷"
      press={() => go(`/compose/post/schedule${route.search}`)}
    />
  );
}

function Tool(props: { hook?: string; testId?: string; label: string; sign: string; press: () => void }) {
  return (
    <button
      type="button"
      className="css-175oi2r r-tool"
      data-pg={props.hook}
      data-testid={props.testId}
      aria-label={props.label}
      onClick={props.press}
    >
      {props.sign}
    </button>
  );
}

/** The button that publishes. In a thread it is another button at another place. */
export function SubmitButton({ composer }: { composer: Composer }) {
  const { place } = composer.target;
  const disabled = !composer.ready;
  return (
    <button
      type="button"
      role="button"
      className="css-175oi2r r-primary"
      data-pg={`${place}-submit`}
      data-testid={place === 'inline' ? 'tweetButtonInline' : 'tweetButton'}
      disabled={disabled}
      {...(disabled && { 'aria-disabled': true, tabIndex: -1 })}
      onClick={composer.submit}
    >
      <div dir="ltr" className="css-146c3p1">
        <span className="css-1jxf684">
          <span>{labelOf(composer)}</span>
        </span>
      </div>
    </button>
  );
}

function labelOf({ target, parts, due }: Composer): string {
  if (due) return words.schedule;
  if (parts.length > 1) return words.postAll;
  if (target.kind === 'reply') return words.reply;
  return target.kind === 'edit' ? words.update : words.post;
}
