/** A browser with the extension (or only the probe) in it, seeing a playground under the real host names. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** An empty tab, in front. */
  newTab: () => Promise<Tab>;
  /** The address of a page of the extension, e.g. `options.html`. */
  extensionUrl: (page: string) => string;
  close: () => Promise<void>;
}

/** One tab: real mouse, real keyboard, and evaluation in the page's own world. Points are CSS pixels of the top window. */
export interface Tab {
  /** Marks all requests of this tab, so that the playground's record can be told apart by tab. */
  tag: (tag: string) => Promise<void>;
  goto: (url: string) => Promise<void>;
  /** Brings the tab in front: timers sleep in one behind. */
  front: () => Promise<void>;
  /** All documents of the tab, the top one first. */
  frames: () => Promise<Frame[]>;
  /** The document inside the iframe that carries this hook; null when it is not there (yet). */
  frameOf: (hook: string) => Promise<Frame | null>;
  click: (point: Point) => Promise<void>;
  /** A key or a chord, e.g. `Enter`, `Shift+Tab`; `Mod` is Ctrl, or Cmd on a Mac. */
  key: (key: string) => Promise<void>;
  /** Types with one key press for each character, as a keyboard does. */
  type: (text: string) => Promise<void>;
  /** Text that an input method is still composing; Chromium only. */
  compose: (text: string) => Promise<void>;
  /** Puts a small picture or video into the file field with this hook. */
  attach: (hook: string, file: 'image' | 'video', frame: Frame) => Promise<void>;
  /** The viewport as PNG. */
  screenshot: (file: string) => Promise<void>;
  /** Cuts this tab off from every server, or connects it again. Chromium only. */
  offline: (off: boolean) => Promise<void>;
  isOffline: () => boolean;
  /** How many requests this tab lost while it was cut off. */
  lost: () => number;
  /** Light or dark, and the window's size. */
  look: (look: { scheme?: 'light' | 'dark'; width?: number; height?: number }) => Promise<void>;
  close: () => Promise<void>;
}

export interface Frame {
  /** Runs in the page's world. The function may not name anything outside itself. */
  evaluate: <Argument, Result>(
    task: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => Promise<Result>;
  /** Where the frame's own (0, 0) lies in the top window. */
  origin: () => Promise<Point>;
}

export interface Point {
  x: number;
  y: number;
}

export interface DriverOptions {
  /** Built extension folders, loaded unpacked. */
  extensions: string[];
  playground: { port: number; hosts: readonly string[] };
  headed?: boolean;
  /** The browser writes down everything that it asks of the network, in this folder. */
  recordInto?: string;
  /** Chromium: how the name of its folder begins, for who has to find it again. */
  profile?: string;
  /** Chromium: with the back/forward cache, which drivers switch off. */
  keepsPages?: boolean;
  /** Chromium: an extension that is not loaded yet, but may be. */
  later?: string;
  /** Firefox: what differs from its own preferences. */
  preferences?: Record<string, unknown>;
}
