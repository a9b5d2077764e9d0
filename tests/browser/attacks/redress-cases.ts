/** Something a page does to what lies before a person's eyes. `hide` runs in the page and leaves `undo` on the window. */
export interface RedressCase {
  id: string;
  hide: () => void;
}

const made = (id: string, code: string): RedressCase => ({
  id,
  hide: new Function(
    `const host = document.documentElement.lastElementChild; window.undo = () => {}; ${code}`,
  ) as () => void,
});

const styled = (id: string, css: string) =>
  made(
    id,
    `const style = document.createElement('style');
     style.textContent = ${JSON.stringify(css)};
     document.head.append(style);
     window.undo = () => style.remove();`,
  );

/** Lays an opaque sheet over the window that lets every press through, and lays it there again all the time. */
const laid = (id: string, tag: string, show: string, again: string) =>
  made(
    id,
    `const sheet = document.createElement('${tag}');
     sheet.style.cssText = 'position:fixed;inset:0;margin:0;width:auto;height:auto;max-width:none;max-height:none;border:0;background:#fff;pointer-events:none;z-index:2147483647';
     document.body.append(sheet);
     ${show}
     const timer = setInterval(() => { ${again} }, 20);
     window.undo = () => { clearInterval(timer); sheet.remove(); };`,
  );

const important = (name: string, value: string) =>
  made(`${name} of our host`, `host.style.setProperty('${name}', '${value}', 'important')`);

/** Mended before anything is drawn: our host is as it was when the page has had its turn. */
export const mendedCases: RedressCase[] = [
  important('opacity', '0'),
  important('filter', 'opacity(0)'),
  important('clip-path', 'inset(50%)'),
  important('transform', 'translateX(-200vw)'),
  made('our host hidden', 'host.hidden = true'),
  made('our host inert', 'host.inert = true'),
  made('our host read to nobody', `host.setAttribute('aria-hidden', 'true')`),
  made('our host removed', 'host.remove()'),
  made('our host in something transparent', `document.body.appendChild(document.createElement('div')).append(host)`),
  made('a class for our host', `host.className = 'x'`),
];

/** Really before a person's eyes, as far as a page can bring it there. */
export const coverCases: RedressCase[] = [
  laid(
    'a popover above',
    'div',
    `sheet.popover = 'manual'; sheet.showPopover();`,
    'sheet.hidePopover(); sheet.showPopover();',
  ),
  laid('a dialog above', 'dialog', 'sheet.showModal();', 'sheet.close(); sheet.showModal();'),
  laid(
    'a popover above, in a closed root',
    'div',
    `const css = sheet.style.cssText;
     sheet.style.background = 'none';
     const inner = sheet.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
     inner.style.cssText = css;
     inner.popover = 'manual';
     inner.showPopover();`,
    'inner.hidePopover(); inner.showPopover();',
  ),
  laid(
    'a sheet above, ours out of the top layer',
    'div',
    '',
    `document.querySelector('html > :popover-open')?.hidePopover();`,
  ),
  styled(
    'a pseudo-element of our host',
    'html > [popover]::after { content: ""; position: fixed; inset: 0; background: #fff; pointer-events: none; z-index: 9; }',
  ),
  made(
    'a transition over the whole page',
    `const style = document.createElement('style');
     style.textContent = '::view-transition { background: #fff; pointer-events: none } ::view-transition-group(root), ::view-transition-old(root), ::view-transition-new(root) { animation-duration: 9s; pointer-events: none }';
     document.head.append(style);
     const moving = document.startViewTransition(() => {});
     window.undo = () => (moving.skipTransition(), style.remove());
     return moving.ready;`,
  ),
];
