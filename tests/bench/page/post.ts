const actions = ['reply', 'retweet', 'like', 'bookmark'];
const icon = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4z"></path></svg>';

/** One post as X draws it: 36 elements, among them links, a menu and four buttons. */
export function newPost(number: number): Node {
  const post = model.content.cloneNode(true) as DocumentFragment;
  const text = post.querySelector('.text');
  if (text) text.textContent = `Bericht ${number}: vandaag hebben we in groep ${(number % 8) + 1} een toren gebouwd.`;
  return post;
}

const model = document.createElement('template');
model.innerHTML = `<article role="article" tabindex="0" data-testid="tweet">
  <div data-testid="Tweet-User-Avatar"><a href="/juf_voorbeeld" role="link"><div class="avatar"></div></a></div>
  <div>
    <div><div data-testid="User-Name"><a href="/juf_voorbeeld"><span><b>Juf Voorbeeld</b></span></a><span>@juf_voorbeeld</span>
      <a href="/juf_voorbeeld/status/1"><time>2 u</time></a></div>
      <button type="button" aria-haspopup="menu" aria-expanded="false" data-testid="caret">${icon}</button></div>
    <div data-testid="tweetText" lang="nl"><span class="text"></span> <a href="/hashtag/zomer">#zomer</a></div>
    <div role="group" class="actions">${actions.map(button).join('')}</div>
  </div></article>`;

function button(name: string): string {
  return `<button type="button" role="button" aria-label="${name}" data-testid="${name}">${icon}<span>12</span></button>`;
}
