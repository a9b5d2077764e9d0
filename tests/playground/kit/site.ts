import type { PlatformId } from '../../../utils/model/draft';
import type { NegativeStory, PageLanguage, Publication, SurfaceStory } from './story';

/** A request as a fake back end sees it. */
export interface Received {
  method: string;
  url: URL;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** What a fake back end answers, and what it keeps of the request. */
export interface Reply {
  status?: number;
  type?: string;
  body: string;
  kept?: Publication;
}

/** The server side of one practice site: plain data and functions, no browser. */
export interface PlaygroundSite {
  id: PlatformId;
  /** Real host names that it answers to. */
  hosts: string[];
  /** Entry files of the pages by name, bundled by tests/playground/bundle.ts and served as /pg/<platform>-<name>.js. */
  entries: Record<string, string>;
  /** Bundles with the React that Draft.js still runs on. */
  draft?: true;
  /** Content-Security-Policy of its pages, as strict as the real site's. */
  csp?: string;
  /** The page at this address, or null for 404. The returned HTML loads its entry by a script tag; the kit adds the banner. */
  page: (url: URL, lang: PageLanguage) => string | null;
  /** The fake back end: every request that is not a page. Null: 404. */
  receive: (request: Received) => Reply | null;
  surfaces: SurfaceStory[];
  negatives: NegativeStory[];
}
