/** The requests of the page. Everything goes through whatever `fetch` stands there at that moment. */

const common = {
  app_name: 'tiktok_web',
  channel: 'tiktok_web',
  device_platform: 'web',
  aid: '1988',
  msToken: 'oefen-ms-token',
};

/** A POST with the site's common query. Gives the parsed answer; rejects when the page would say that it failed. */
export async function post(
  path: string,
  query: Record<string, string>,
  body: BodyInit | null = null,
): Promise<unknown> {
  const response = await window.fetch(address(path, query), {
    method: 'POST',
    credentials: 'include',
    body,
    ...(typeof body === 'string' && { headers: { 'content-type': 'application/json' } }),
  });
  return parse(response.status, await response.text());
}

/** The same through XMLHttpRequest: both are in use on the real site. */
export function postByXhr(path: string, query: Record<string, string>): Promise<unknown> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(path, query));
    request.onload = () => {
      try {
        done(parse(request.status, request.responseText));
      } catch (error) {
        fail(error);
      }
    };
    request.onerror = request.onabort = () => fail(new Error('network'));
    request.send();
  });
}

function address(path: string, query: Record<string, string>): string {
  const url = new URL(path, location.origin);
  url.search = new URLSearchParams({ ...common, ...query, ...(failing() && { 'pg-fail': '1' }) }).toString();
  return url.href;
}

/** TikTok answers 200 also when it refuses: the code in the answer counts. */
function parse(status: number, text: string): unknown {
  const answer = JSON.parse(text || '{}') as { status_code?: number };
  if (status !== 200 || answer.status_code !== 0) throw new Error(`refused: ${status} ${text}`);
  return answer;
}

/** `?pg-fail=1` on the page: every request of it fails, to see what the page does then. */
function failing(): boolean {
  return new URL(location.href).searchParams.has('pg-fail');
}
