import { el } from '../../../kit/element';
import { styles } from '../styles';

/** The open shadow root in which the new page keeps the old one's share box and conversations. */
export function interopOutlet(): ShadowRoot {
  const host = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = host.attachShadow({ mode: 'open' });
  root.append(el('style', {}, styles));
  document.body.append(host, el('iframe', { 'data-testid': 'interop-iframe', hidden: true }));
  return root;
}
