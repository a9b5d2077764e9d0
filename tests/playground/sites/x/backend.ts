import type { Kind } from '../../../../utils/model/draft';
import { jsonBody, jsonReply, privately, replyToPageEvent, replyToPreflight } from '../../kit/backend';
import { at, textAt } from '../../kit/json-path';
import type { Received, Reply } from '../../kit/site';
import type { Publication } from '../../kit/story';

/** What the fake X remembers between requests. */
const threads = new Map<string, Publication>();
const cards = new Map<string, string[]>();
const articles = new Map<string, { title: string; body: string }>();
const transactions = new Set<string>();
let lastId = 1900;

/** REST calls that publish nothing: path → name in the record. */
const privateCalls: Record<string, string> = {
  '/i/api/1.1/dm/new2.json': 'dm',
  '/i/api/2/chat/send': 'dm',
  '/i/api/1.1/friendships/create.json': 'follow',
  '/i/api/1.1/onboarding/task.json': 'login',
  '/i/api/1.1/report/flow.json': 'report',
};
const privateOperations: Record<string, string> = {
  // Sharing without own text is not the guard's matter (design, decision 9), so it does not count as a publication here.
  CreateRetweet: 'repost',
  FavoriteTweet: 'like',
  UnfavoriteTweet: 'unlike',
  SearchTimeline: 'search',
  CreateDraftTweet: 'draft',
  CreateList: 'create-list',
};

/** Every request of the pages that is not a page. */
export function receive(request: Received): Reply | null {
  const { url } = request;
  const ready = replyToPreflight(request) ?? replyToPageEvent('x', request);
  if (ready || request.method !== 'POST') return ready;
  if (url.searchParams.has('pg-fail')) return { status: 503, body: '{"errors":[{"code":130}]}' };
  const operation = /^\/i\/api\/graphql\/[^/]+\/(\w+)$/.exec(url.pathname)?.[1];
  if (operation) return receiveOperation(operation, request);
  if (url.pathname.endsWith('/media/upload.json')) return receiveUpload(url);
  if (url.pathname === '/v2/cards/create.json') return receiveCard(request);
  const action = privateCalls[url.pathname];
  return action ? jsonReply({}, privately('x', action, actionText(request))) : null;
}

function receiveOperation(operation: string, request: Received): Reply | null {
  const variables = at(jsonBody(request), 'variables');
  const action = privateOperations[operation];
  if (action) return jsonReply({ data: {} }, privately('x', action, textAt(variables, 'post_tweet_request', 'status')));
  if (operation === 'CreateTweet' || operation === 'CreateNoteTweet')
    return receiveTweet(operation, variables, request);
  if (operation === 'CreateScheduledTweet') return receiveSchedule(variables);
  return receiveArticle(operation, variables, request);
}

function receiveTweet(operation: string, variables: unknown, { headers }: Received): Reply {
  const text = textAt(variables, 'tweet_text');
  const choices = cards.get(textAt(variables, 'card_uri')) ?? [];
  const media = at(variables, 'media', 'media_entities');
  const kept = publication(
    operation,
    kindOf(variables),
    [text, ...choices].join('\n'),
    Array.isArray(media) ? media.length : 0,
  );
  // The one-off header: a request that was rebuilt or sent again is told apart, as X does (error 226).
  const transaction = String(headers['x-client-transaction-id']);
  if (transactions.has(transaction))
    return jsonReply({ errors: [{ code: 226 }] }, { ...kept, action: `${operation} sent again` });
  transactions.add(transaction);
  const id = String(++lastId);
  const thread = threads.get(textAt(variables, 'reply', 'in_reply_to_tweet_id'));
  const joins = thread !== undefined && textAt(variables, 'batch_compose') === 'BatchSubsequent';
  // A thread is one publication: its later posts are added to the text of the first.
  if (joins) thread.text += `\n${text}`;
  threads.set(id, joins ? thread : kept);
  return jsonReply(
    { data: { create_tweet: { tweet_results: { result: { rest_id: id } } } } },
    joins ? undefined : kept,
  );
}

function kindOf(variables: unknown): Kind {
  if (textAt(variables, 'batch_compose')) return 'thread';
  if (at(variables, 'edit_options')) return 'edit';
  if (at(variables, 'reply')) return 'reply';
  if (textAt(variables, 'attachment_url')) return 'quote';
  return textAt(variables, 'card_uri') ? 'poll' : 'post';
}

function receiveSchedule(variables: unknown): Reply {
  const media = at(variables, 'post_tweet_request', 'media_ids');
  const text = textAt(variables, 'post_tweet_request', 'status');
  return jsonReply(
    { data: { tweet: { rest_id: String(++lastId) } } },
    publication('CreateScheduledTweet', 'post', text, Array.isArray(media) ? media.length : 0),
  );
}

function receiveArticle(operation: string, variables: unknown, { headers }: Received): Reply | null {
  const name = textAt(variables, 'articleEntityId') || textAt(variables, 'article_entity');
  // Everybody writes the same article here, each in a tab of their own.
  const id = `${String(headers['x-pg-tab'])} ${name}`;
  const article = articles.get(id) ?? { title: '', body: '' };
  if (operation === 'ArticleEntityPublish') {
    return jsonReply({ data: {} }, publication(operation, 'article', `${article.title}\n${article.body}`, 0));
  }
  if (operation === 'ArticleEntityUpdateTitle') article.title = textAt(variables, 'title');
  else if (operation === 'ArticleEntityUpdateContent')
    article.body = blockText(at(variables, 'content_state', 'blocks'));
  else return null;
  articles.set(id, article);
  return jsonReply({ data: {} }, privately('x', 'article-draft'));
}

function blockText(blocks: unknown): string {
  return Array.isArray(blocks) ? blocks.map((block) => textAt(block, 'text')).join('\n') : '';
}

function receiveUpload(url: URL): Reply {
  const done = url.searchParams.get('command') === 'FINALIZE';
  return jsonReply({ media_id_string: url.searchParams.get('media_id') }, done ? privately('x', 'upload') : undefined);
}

function receiveCard({ body }: Received): Reply {
  const data: unknown = JSON.parse(new URLSearchParams(body.toString('utf8')).get('card_data') ?? 'null');
  const uri = `card://${++lastId}`;
  cards.set(
    uri,
    [1, 2, 3, 4].map((n) => textAt(data, `twitter:string:choice${n}_label`)).filter((choice) => choice !== ''),
  );
  return jsonReply({ card_uri: uri });
}

function actionText(request: Received): string {
  const type = String(request.headers['content-type']);
  return type.startsWith('application/json') ? textAt(jsonBody(request), 'text') : '';
}

function publication(action: string, kind: Kind, text: string, media: number): Publication {
  return { platform: 'x', action, public: true, kind, text, media };
}
