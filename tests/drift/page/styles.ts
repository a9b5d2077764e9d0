import { watch } from './watching';

const changes: ((selector: string) => string)[] = [];
const done = new WeakSet<CSSStyleSheet>();
/** What the page looks like, for shadow roots that the change brings. */
const shared = new CSSStyleSheet();

/** Changes the page's own style sheets as their site would have: the look stays. */
export function otherSelectors(change: (selector: string) => string): void {
  if (!changes.length) watch((node) => node instanceof HTMLStyleElement && rewrite(node.sheet));
  changes.push(change);
}

/** Gives a new shadow root the look of the page. */
export function dress(root: ShadowRoot): void {
  if (!dressing) {
    dressing = true;
    watch((node) => (node instanceof HTMLStyleElement || node.parentNode instanceof HTMLStyleElement) && copyAll());
    copyAll();
  }
  root.adoptedStyleSheets = [shared];
}
let dressing = false;

function copyAll(): void {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  shared.replaceSync(rules.join('\n'));
}

function rewrite(sheet: CSSStyleSheet | null): void {
  if (!sheet || done.has(sheet)) return;
  done.add(sheet);
  rewriteRules(sheet.cssRules);
}

function rewriteRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      for (const change of changes) rule.selectorText = change(rule.selectorText);
    } else if (rule instanceof CSSGroupingRule) rewriteRules(rule.cssRules);
  }
}
