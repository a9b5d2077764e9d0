/** Ways for a page to publish beside `fetch`, XMLHttpRequest and beacons; our network door sees the last four (hazards.md R20). */
export type OddWay = 'worker' | 'websocket' | 'frame' | 'later' | 'form' | 'plain' | 'parts';

/**
 * Publishes in one of these ways from now on, whatever the page's own script asks of XMLHttpRequest, and at once when
 * `post` is called. Runs in the page: it may name nothing outside itself. `socket`: where the socket's back end listens.
 */
export function publishOddly({ way, socket }: { way: OddWay; socket: string }): void {
  const address = new URL('/i/api/graphql/nHp9tgAVxFwzrjEFyrtfFw/CreateTweet', location.href).href;
  const sendForm = (body: string, enctype: string) => {
    const form = document.createElement('form');
    // Into a frame, as such scripts do: the page itself stays.
    const frame = Object.assign(document.createElement('iframe'), { name: 'kept', hidden: true });
    Object.assign(form, { method: 'post', enctype, action: address, target: frame.name, hidden: true });
    for (const [name, value] of Object.entries(JSON.parse(body) as object))
      form.append(Object.assign(document.createElement('input'), { name, value: JSON.stringify(value) }));
    document.body.append(frame, form);
    form.submit();
  };
  const ways: Record<OddWay, (body: string) => void> = {
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
    form: (body) => sendForm(body, 'application/x-www-form-urlencoded'),
    plain: (body) => sendForm(body, 'text/plain'),
    parts: (body) => {
      const fields = new FormData();
      for (const [name, value] of Object.entries(JSON.parse(body) as object))
        fields.set(name, new Blob([JSON.stringify(value)], { type: 'application/json' }));
      void fetch(address, { method: 'POST', body: fields });
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
