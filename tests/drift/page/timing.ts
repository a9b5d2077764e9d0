import { changed, native } from './natives';
import { hash, lastPressed } from './switches';

/** The control that is pressed last acts when the button goes down, as some sites do; it takes no notice of clicks. */
export function down(): void {
  if (lastPressed) changed();
  const kind = hash('down') % 2 ? 'pointerdown' : 'mousedown';
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (type !== 'click' || !listener) return native.addEventListener.call(this, type, listener, options);
    const hear = (event: Event) =>
      typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
    native.addEventListener.call(this, 'click', (event) => onLast(event) || hear(event), options);
    native.addEventListener.call(
      this,
      kind,
      (event) => {
        if (!onLast(event) || (event as MouseEvent).button !== 0) return;
        hear(event);
      },
      options,
    );
  };
}

function onLast(event: Event): boolean {
  return event.composedPath().some((at) => at instanceof Element && at.getAttribute('data-pg') === lastPressed);
}
