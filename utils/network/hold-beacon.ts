import { apply } from './own';
import { carrier, readBody, trap, type Desk } from './trap';

/** Holds `sendBeacon`: it says at once that the data are queued, as always, and they go out when they may. */
export function holdBeacon({ near, ask }: Desk): void {
  trap(Navigator.prototype, 'sendBeacon', (native, self, args) => {
    const address = args.length ? (args[0] = `${args[0]}`) : '';
    const go = () => apply(native, self, args);
    if (!near(address)) return go();
    readBody(carrier(args[1]), (body) => ask(address, body, (may) => may && go()));
    return true;
  });
}
