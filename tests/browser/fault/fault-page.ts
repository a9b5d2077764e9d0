import { send } from '../../playground/sites/x/requests';

/**
 * A composer as small as it can be, with X's names and X's request, that publishes in whatever odd way its address asks:
 * `on`: the event of its button that publishes (read anew at each event, so that a test may change it) · `upload`: ms that
 * the page works before it sends, showing that it is busy · `hydrate`: draws its content only after a while.
 */
const wants = new URL(location.href).searchParams;
const kinds = [
  ...['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'keydown', 'keyup'],
  'submit',
];
document.documentElement.dataset.on = wants.get('on') ?? 'click';
let sent = 0;

function part(hook: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-pg="${hook}"]`);
  if (!element) throw new Error(`No "${hook}".`);
  return element;
}

async function publish(): Promise<void> {
  const field = part('field');
  const text = field.innerText.trim();
  if (!text) return;
  const ms = Number(wants.get('upload') ?? 0);
  if (ms) {
    part('composer').setAttribute('aria-busy', 'true');
    await new Promise((done) => setTimeout(done, ms));
    part('composer').removeAttribute('aria-busy');
  }
  const variables = {
    tweet_text: text,
    media: { media_entities: [] },
    semantic_annotation_ids: [],
    dark_request: false,
  };
  const body = JSON.stringify({ variables, queryId: `fault${++sent}` });
  await send('/i/api/graphql/nHp9tgAVxFwzrjEFyrtfFw/CreateTweet', body, 'application/json');
  field.textContent = '';
}

const late = wants.get('at') === 'document';
/** On `window` in the capture phase, as early as a page can: whoever publishes there is the hardest to be ahead of. */
for (const kind of kinds) {
  (late ? document : window).addEventListener(
    kind,
    (event) => {
      const mine =
        event.composedPath().includes(part('submit')) || (kind === 'submit' && event.target === part('form'));
      if (kind === 'submit') event.preventDefault();
      if (mine && document.documentElement.dataset.on === kind) void publish().catch(() => undefined);
    },
    !late,
  );
}
