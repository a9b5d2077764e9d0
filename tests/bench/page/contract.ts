/** What can be waited for after a press: the site's own handler, the frame after it, the frame after our surface came. */
export type Moment = 'answered' | 'answerPainted' | 'surfacePainted';

/** What the bench page offers to the bench. */
export interface BenchPage {
  /** Adds posts in batches, one per frame, scrolling down as somebody does; then back to the top. */
  addPosts: (count: number, batch: number) => Promise<void>;
  /** A text that was there before anybody touched the composer. */
  fill: (text: string) => void;
  /** ms from the press to the next such moment. Rejects when it does not come in half a minute. */
  next: (moment: Moment) => Promise<number>;
}

declare global {
  /** When the last trusted click happened, by the browser's own stamp (ms of the page's clock). */
  var pressedAt: number;
  var bench: BenchPage;
}
