/** What a page can find out about the browser that it runs in, as text. Runs in the page; may name nothing outside itself. */
export function footprint(): string[] {
  const lines: string[] = [];
  const text = Function.prototype.toString;
  let stack = '';
  const telling = { toString: () => ((stack += new Error().stack), '/') };
  fetch(telling as unknown as string).catch(() => {});
  new XMLHttpRequest().open('GET', telling as unknown as string);
  lines.push(/extension:/.test(stack) ? 'a stack tells of us' : 'no stack tells');
  const methods: [string, object, string][] = [
    ['window', window, 'fetch'],
    ['XMLHttpRequest', XMLHttpRequest.prototype, 'open'],
    ['XMLHttpRequest', XMLHttpRequest.prototype, 'send'],
    ['XMLHttpRequest', XMLHttpRequest.prototype, 'abort'],
    ['Navigator', Navigator.prototype, 'sendBeacon'],
    ['HTMLFormElement', HTMLFormElement.prototype, 'submit'],
    ['Function', Function.prototype, 'toString'],
    ['Element', Element.prototype, 'attachShadow'],
  ];
  for (const [owner, object, name] of methods) {
    const method = (object as Record<string, (...given: unknown[]) => unknown>)[name] as (
      ...given: unknown[]
    ) => unknown;
    const { value: _, ...how } = Object.getOwnPropertyDescriptor(object, name) ?? {};
    const facts = [
      text.call(method),
      `${method}`,
      method.name,
      method.length,
      Object.getOwnPropertyNames(method).sort(),
    ];
    lines.push(`${owner}.${name} ${JSON.stringify([facts, how, 'prototype' in method])}`);
    for (const [kind, attempt] of [
      ['call', () => method.call(null)],
      ['odd', () => method.call({}, 'odd')],
      ['new', () => new (method as unknown as new () => unknown)()],
    ] as const) {
      try {
        const result = attempt();
        if (result instanceof Promise) result.catch(() => {});
        lines.push(`${owner}.${name} ${kind} ${Object.prototype.toString.call(result)}`);
      } catch (error) {
        const { name: sort, message, stack = '' } = error as Error;
        lines.push(`${owner}.${name} ${kind} ${sort} ${message} ${/extension:/.test(stack) ? 'TELLS OF US' : ''}`);
      }
    }
  }
  lines.push(
    Reflect.ownKeys(window)
      .map(String)
      .filter((key) => !/^(\d+|__pw|__playwright|__puppeteer)/.test(key))
      .sort()
      .join(),
  );
  lines.push(
    performance
      .getEntries()
      .map(({ name }) => name)
      .filter((name) => /extension/.test(name))
      .join(),
  );
  lines.push(String(document.querySelectorAll('*').length));
  lines.push([...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name).join());
  lines.push(String(document.adoptedStyleSheets.length), String(document.styleSheets.length));
  return lines;
}
