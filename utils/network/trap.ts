import { apply, OwnProxy, OwnRequest, recall, retain, textOf, urlOf, whenDone } from './own';

/** What the doors of one frame share. */
export interface Desk {
  /** The site publishes at this address; whether a request to it does, its body tells. */
  near: (address: string) => boolean;
  /**
   * Asks whether a request may go, and calls back once: at once when it publishes nothing, and gives nothing then. Else
   * it gives what is to be called when the page gives the request up.
   */
  ask: (address: string, body: string, answer: (go: boolean) => void) => (() => void) | undefined;
}

export type Native = (...args: unknown[]) => unknown;

const natives = new WeakMap<object, object>();

/** Puts a trap before a method. The page finds what it found before: name, length and text of the native one. */
export function trap<Owner extends object>(
  owner: Owner,
  name: keyof Owner,
  hold: (native: Native, self: object, args: unknown[]) => unknown,
): void {
  const native = owner[name] as Native;
  const proxy = new OwnProxy(native, {
    __proto__: null,
    apply: (_target: Native, self: object, args: unknown[]) => hold(native, self, args),
  } as ProxyHandler<Native>);
  retain(natives, proxy, native);
  owner[name] = proxy as Owner[keyof Owner];
}

/** Written so because it is short: no script of the page ran yet. */
export type Rooted = { __proto__?: object | null };

/** The text of a trapped method is that of the native one. */
export function disguise(): void {
  trap((OwnProxy as unknown as Rooted).__proto__ as object, 'toString' as never, (native, self, args) =>
    apply(native, recall(natives, self) ?? self, args),
  );
}

/** Reads a request's body, which is used up by it; '' when it cannot be read. */
export function readBody(request: Request, take: (text: string) => void): void {
  whenDone(textOf(request), take, () => take(''));
}

/** A request with this body, only to read it. Throws what the browser would. */
export function carrier(body: unknown): Request {
  return new OwnRequest('about:blank', { __proto__: null, method: 'POST', body } as RequestInit);
}

/** The address among what was given; what is no Request becomes text, once, as the browser does it. '' when nothing was given. */
export function addressIn(args: unknown[]): string {
  if (!args.length) return '';
  if (typeof args[0] === 'string') return args[0];
  try {
    return urlOf(args[0]);
  } catch {
    return (args[0] = `${args[0]}`) as string;
  }
}
