import { DraftField } from '../../kit/draft-field';
import type { Composer } from './composer-state';
import { words } from './labels';
import { PollEditor } from './poll-editor';
import { SubmitButton, Toolbar } from './toolbar';

/** One composer as X draws it: fields, previews, tools and the button that publishes. Inline or inside a dialog. */
export function ComposerView({ composer, suggest }: { composer: Composer; suggest: string }) {
  const { target, parts } = composer;
  const thread = parts.length > 1;
  return (
    <div className="css-175oi2r r-composer">
      {target.kind === 'reply' ? null : <Audience community={target.kind === 'community'} />}
      {parts.map((part, index) => (
        <ComposerField key={part.key} composer={composer} part={part} index={index} suggest={suggest} />
      ))}
      <Attachments composer={composer} />
      {composer.poll && <PollEditor place={target.place} choices={composer.poll} change={composer.setPoll} />}
      {composer.due && (
        <div data-testid="scheduledTweetIndicator" className="r-hint">
          {words.willSend} {composer.due.toLocaleString()}
        </div>
      )}
      <Toolbar composer={composer} submit={thread ? null : <SubmitButton key="single" composer={composer} />} />
      {thread && (
        <div className="css-175oi2r r-thread-foot">
          <SubmitButton key="all" composer={composer} />
        </div>
      )}
    </div>
  );
}

function ComposerField(props: {
  composer: Composer;
  part: { key: number; text: string };
  index: number;
  suggest: string;
}) {
  const { composer, part, index } = props;
  const id = `tweetTextarea_${index}`;
  return (
    <label className="css-175oi2r r-field" data-testid={`${id}_label`}>
      <div data-testid={`${id}RichTextInputContainer`}>
        <DraftField
          hook={`${composer.target.place}-field-${index}`}
          testId={id}
          label={words.postText}
          placeholder={promptFor(composer, index)}
          initial={part.text}
          autoFocus={composer.target.place === 'dialog' || index > 0}
          list={{ id: `typeaheadDropdown-${props.suggest}${index}`, className: 'r-typeahead' }}
          submitKey="Mod+Enter"
          onSubmitKey={composer.submit}
          onText={(text) => composer.setText(part.key, text)}
        />
      </div>
    </label>
  );
}

function promptFor({ target }: Composer, index: number): string {
  if (index > 0) return words.anotherPrompt;
  return { reply: words.replyPrompt, quote: words.quotePrompt }[target.kind as string] ?? words.prompt;
}

function Audience({ community }: { community: boolean }) {
  return (
    <button type="button" className="css-175oi2r r-audience" aria-label={words.audience}>
      <span>{community ? 'Juffen en meesters' : words.everyone}</span>
    </button>
  );
}

function Attachments({ composer }: { composer: Composer }) {
  if (composer.attachments.length === 0) return null;
  return (
    <div data-testid="attachments" className="css-175oi2r r-attachments">
      {composer.attachments.map(({ id, kind, preview }) => (
        <div key={id} role="group">
          {kind === 'video' ? <video src={preview} width={160} height={120} muted /> : <img src={preview} alt="" draggable />}
          <button type="button" aria-label={words.removeMedia} onClick={() => composer.removeAttachment(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
