/** The requests of the page: GraphQL and REST through XMLHttpRequest, as X's own client does. */

const queryIds = { CreateTweet: 'nHp9tgAVxFwzrjEFyrtfFw', CreateNoteTweet: 'iCUB42lIfXf9qPKctjE5rQ' } as Record<
  string,
  string
>;
let transactions = 0;

/** Sends one GraphQL operation. Gives the parsed answer; rejects when the page would say that something went wrong. */
export function graphql(operation: string, variables: object): Promise<unknown> {
  const queryId = queryIds[operation] ?? 'a1B2c3D4e5F6g7H8i9J0kQ';
  const body = JSON.stringify({ variables, features: { responsive_web_edit_tweet_api_enabled: true }, queryId });
  return send(`/i/api/graphql/${queryId}/${operation}`, body, 'application/json');
}

/** A REST call with a form body. */
export function rest(address: string, fields: Record<string, string>): Promise<unknown> {
  return send(address, new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded');
}

/** A REST call with a body of its own (JSON text, or the parts of an upload). */
export function send(address: string, body: XMLHttpRequestBodyInit | null, type?: string): Promise<unknown> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', failing() ? `${address}?pg-fail=1` : address);
    if (type) request.setRequestHeader('content-type', type);
    request.setRequestHeader('authorization', 'Bearer AAAAAAAAAAAAAAAAAAAAAoefenpagina');
    request.setRequestHeader('x-client-transaction-id', `${performance.timeOrigin.toString(36)}-${++transactions}`);
    request.withCredentials = true;
    request.onload = () => {
      if (request.status === 200) done(JSON.parse(request.responseText || 'null'));
      else fail(new Error(String(request.status)));
    };
    request.onerror = () => fail(new Error('network'));
    request.onabort = () => fail(new Error('aborted'));
    request.send(body);
  });
}

/** `?pg-fail=1` on the page: every request of it fails, to see what the page does then. */
function failing(): boolean {
  return new URL(location.href).searchParams.has('pg-fail');
}
