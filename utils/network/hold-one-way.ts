import { apply, cloneOf, getter, OwnFormData, OwnRequest } from './own';
import { addressIn, carrier, readBody, trap, type Desk } from './trap';

/** What a page sends without waiting for what comes of it: it is told that it goes, as always, and it goes when it may. */
export function holdOneWay(page: Window & typeof globalThis, { near, ask }: Desk): void {
  const hold = <Owner extends object>(
    owner: Owner,
    name: keyof Owner,
    told: unknown,
    bodyIn: (args: unknown[], self: object) => Request,
    addressOf: (args: unknown[], self: object) => string = addressIn,
  ) =>
    trap(owner, name, (native, self, args) => {
      const address = addressOf(args, self);
      const go = () => apply(native, self, args);
      if (!near(address)) return go();
      readBody(bodyIn(args, self), (body) => ask(address, body, (may) => may && go()));
      return told;
    });
  const { prototype } = HTMLFormElement;
  const action = getter(prototype, 'action') as (form: object) => string;
  const actionOf = (_args: unknown[], form: object) => {
    try {
      return action(form);
    } catch {
      // No form: the browser says so itself.
      return '';
    }
  };
  hold(Navigator.prototype, 'sendBeacon', true, (args) => carrier(args[1]));
  hold(prototype, 'submit', undefined, (_, form) => carrier(new OwnFormData(form as HTMLFormElement)), actionOf);
  // Firefox has none, and no page outside https. The page's own request would be used up by the reading.
  if (!import.meta.env.FIREFOX && 'fetchLater' in page)
    hold(page, 'fetchLater' as never, { activated: false }, (args) =>
      cloneOf((args[0] = new OwnRequest(args[0] as string, args[1] as RequestInit))),
    );
}
