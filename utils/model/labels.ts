/** What is written on buttons, in lower case and as a whole: a tie-breaker only (design.md decision 1). */
export interface Labels {
  publish: ReadonlySet<string>;
  /** Beside a publish button; publishes nothing. */
  other: ReadonlySet<string>;
  /** Ends a step or a change: publishes an edit, but never the last step of a new post. */
  done: ReadonlySet<string>;
}
