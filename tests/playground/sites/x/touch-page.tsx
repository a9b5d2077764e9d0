import { useState } from 'react';
import { go, useRoute } from '../../kit/route';
import { targetOf } from './compose-dialog';
import { useComposer, type Composer } from './composer-state';
import { words } from './labels';
import { Toasts } from './toast';
import { Toolbar } from './toolbar';

/** The touch layout: the composer is the page, its field a plain textarea, its button in the bar above. No key publishes. */
export function TouchComposePage() {
  const route = useRoute();
  const [target] = useState(() => targetOf(route, 'touch'));
  const composer = useComposer(target, route.searchParams.get('text') ?? '', () => undefined);
  return (
    <main role="main" className="css-175oi2r r-touch">
      <header>
        <button type="button" data-testid="app-bar-back" aria-label={words.close} onClick={() => go('/home')}>
          ←
        </button>
        <TouchSubmit composer={composer} />
      </header>
      {composer.parts.map(({ key, text }) => (
        <div key={key} data-testid="tweetTextarea_0" className="css-175oi2r r-field">
          <textarea
            aria-label={words.postText}
            spellCheck
            autoCapitalize="sentences"
            placeholder={words.prompt}
            rows={4}
            data-pg="touch-field"
            value={text}
            onChange={(event) => composer.setText(key, event.target.value)}
          />
        </div>
      ))}
      {composer.attachments.length > 0 && (
        <div data-testid="attachments" className="r-attachments">
          {composer.attachments.map(({ id, preview }) => (
            <div key={id} role="group">
              <img src={preview} alt="" />
            </div>
          ))}
        </div>
      )}
      <Toolbar composer={composer} submit={null} />
      <Toasts />
    </main>
  );
}

function TouchSubmit({ composer }: { composer: Composer }) {
  const disabled = !composer.ready;
  return (
    <button
      type="button"
      role="button"
      className="css-175oi2r r-primary"
      data-testid="tweetButton"
      data-pg="touch-submit"
      disabled={disabled}
      {...(disabled && { 'aria-disabled': true })}
      onClick={composer.submit}
    >
      <div dir="ltr">
        <span>{composer.target.kind === 'reply' ? words.reply : words.post}</span>
      </div>
    </button>
  );
}
