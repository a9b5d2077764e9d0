export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(browser: BrowserName): string | null;
export function findChrome(): string | null;
