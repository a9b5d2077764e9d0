import type { Attachment } from '../../kit/attachment';
import { at } from '../../kit/json-path';
import { me, postById, putPost } from './posts';
import { graphql, rest, send } from './requests';

/** What a composer is for. `id` is the post answered, quoted or edited, or the community. */
export interface Target {
  kind: 'post' | 'reply' | 'quote' | 'edit' | 'community';
  place: 'inline' | 'dialog' | 'touch';
  id?: string;
}

/** What goes out at the press. */
export interface Outgoing {
  texts: string[];
  attachments: Attachment[];
  poll: string[] | null;
  due: Date | null;
}

/** Uploads one file in the three steps of the real site. */
export async function upload({ id, preview }: Attachment): Promise<void> {
  const address = 'https://upload.x.com/i/media/upload.json';
  const bytes = await (await fetch(preview)).blob();
  const part = new FormData();
  part.append('media', bytes);
  await send(`${address}?command=INIT&media_id=${id}&total_bytes=${bytes.size}`, null);
  await send(`${address}?command=APPEND&media_id=${id}&segment_index=0`, part);
  await send(`${address}?command=FINALIZE&media_id=${id}`, null);
}

/** Publishes what is in a composer: one request, or one per post of a thread, each an answer to the one before. */
export async function publish(target: Target, outgoing: Outgoing): Promise<void> {
  const cardUri = outgoing.poll && (await createCard(outgoing.poll));
  if (outgoing.due) return void (await schedule(outgoing, outgoing.due));
  let previous: string | undefined;
  for (const [index, text] of outgoing.texts.entries()) {
    const first = index === 0;
    const variables = {
      tweet_text: text,
      ...(first ? { ...placeOf(target), ...(cardUri && { card_uri: cardUri }) } : answerTo(previous)),
      ...(outgoing.texts.length > 1 && { batch_compose: first ? 'BatchFirst' : 'BatchSubsequent' }),
      media: {
        media_entities: first ? outgoing.attachments.map(({ id }) => ({ media_id: id, tagged_users: [] })) : [],
      },
      semantic_annotation_ids:
        target.kind === 'community' ? [{ entity_id: target.id, group_id: '8', domain_id: '31' }] : [],
      dark_request: false,
    };
    previous = await create(text.length > 280 ? 'CreateNoteTweet' : 'CreateTweet', variables);
    show(target, previous, text, first ? outgoing.attachments : []);
  }
}

/** Keeps a draft that was closed: no publication. */
export async function saveDraft({ texts }: Outgoing): Promise<void> {
  await graphql('CreateDraftTweet', {
    post_tweet_request: { auto_populate_reply_metadata: false, status: texts[0], media_ids: [] },
  });
}

async function create(operation: string, variables: object): Promise<string> {
  const answer = await graphql(operation, variables);
  return String(at(answer, 'data', 'create_tweet', 'tweet_results', 'result', 'rest_id'));
}

async function createCard(choices: string[]): Promise<string> {
  const fields = Object.fromEntries(
    choices.map((choice, index) => [`twitter:string:choice${index + 1}_label`, choice]),
  );
  const card = {
    'twitter:card': `poll${choices.length}choice_text_only`,
    'twitter:long:duration_minutes': 1440,
    ...fields,
  };
  return String(
    at(await rest('https://caps.x.com/v2/cards/create.json', { card_data: JSON.stringify(card) }), 'card_uri'),
  );
}

async function schedule({ texts, attachments }: Outgoing, due: Date): Promise<void> {
  await graphql('CreateScheduledTweet', {
    post_tweet_request: {
      auto_populate_reply_metadata: false,
      status: texts[0],
      media_ids: attachments.map(({ id }) => id),
    },
    execute_at: Math.round(due.getTime() / 1000),
  });
}

function placeOf({ kind, id }: Target): object {
  if (kind === 'reply') return answerTo(id);
  if (kind === 'quote') return { attachment_url: `https://x.com/${postById(id ?? null)?.handle}/status/${id}` };
  if (kind === 'edit') return { edit_options: { previous_tweet_id: id } };
  return kind === 'community' ? { broadcast: true } : {};
}

function answerTo(id: string | undefined): object {
  return { reply: { in_reply_to_tweet_id: id, exclude_reply_user_ids: [] } };
}

function show({ kind, id }: Target, newId: string, text: string, attachments: Attachment[]): void {
  const images = attachments.filter((one) => one.kind === 'image').map(({ preview }) => preview);
  putPost({ id: kind === 'edit' && id ? id : newId, ...me, text, images, own: true });
}
