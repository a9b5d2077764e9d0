/** Ways for a page to publish that no wrapper in the page's own world sees (hazards.md R20). */
export type UnseenWay = 'worker' | 'websocket' | 'later' | 'form' | 'frame';

/**
 * Publishes in one of these ways from now on, whatever the page's own script asks of XMLHttpRequest, and at once when
 * `post` is called. Runs in the page: it may name nothing outside itself. `socket`: where the socket's back end listens.
 */
export function publishUnseen({ way, socket }: { way: UnseenWay; socket: string }): void {
  const address = new URL('/i/api/graphql/nHp9tgAVxFwzrjEFyrtfFw/CreateTweet', location.href).href;
  const ways: Record<UnseenWay, (body: string) => void> = {
    worker: (body) => {
      const code = `onmessage = ({ data: [address, body] }) => void fetch(address, { method: 'POST', body, credentials: 'include' })`;
      new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))).postMessage([address, body]);
    },
    websocket: (body) => {
      const line = new WebSocket(socket);
      line.onopen = () => line.send(body);
    },
    later: (body) => {
      const send = Reflect.get(window, 'fetchLater') as (address: string, init: object) => unknown;
      send(address, { method: 'POST', body, activateAfter: 0 });
    },
    frame: (body) => {
      const frame = Object.assign(document.createElement('iframe'), { src: '/home', hidden: true });
      const world = document.body.appendChild(frame).contentWindow as Window & typeof globalThis;
      world.navigator.sendBeacon(address, body);
    },
    form: (body) => {
      const form = document.createElement('form');
      // Into a frame, as such scripts do: the page itself stays.
      const frame = Object.assign(document.createElement('iframe'), { name: 'kept', hidden: true });
      Object.assign(form, { method: 'post', action: address, enctype: 'text/plain', target: frame.name, hidden: true });
      // Its body becomes `name=value`: JSON all the same.
      const [name = '', value = ''] = [body.replace(/\}$/, ',"odd":"'), '"}'];
      form.append(Object.assign(document.createElement('input'), { name, value }));
      document.body.append(frame, form);
      form.submit();
    },
  };
  const post = (body: string) => ways[way](body);
  XMLHttpRequest.prototype.send = function (body) {
    post(String(body));
    Object.defineProperty(this, 'status', { value: 200 });
    this.dispatchEvent(new Event('load'));
  };
  Object.assign(window, { post });
}
