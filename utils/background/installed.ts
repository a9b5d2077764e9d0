/** What the manifest says about one content script. */
export interface ContentScript {
  matches?: string[] | undefined;
  js?: string[] | undefined;
  all_frames?: boolean | undefined;
  world?: 'ISOLATED' | 'MAIN' | undefined;
}

/** What is needed to guard tabs that were open before us. */
export interface OpenTabs {
  query(about: { url: string[] }): Promise<{ id?: number | undefined }[]>;
  executeScript(injection: {
    target: { tabId: number; allFrames: boolean };
    files: string[];
    injectImmediately: true;
  }): Promise<unknown>;
}

/**
 * Chrome injects nothing into tabs that were already open (hazards.md R4); the scripts themselves see to running once.
 * A page that runs already could listen in on a channel between the worlds: its network door waits for the next load.
 */
export async function guardOpenTabs(scripts: readonly ContentScript[], tabs: OpenTabs): Promise<void> {
  const apart = scripts.filter(({ world }) => world !== 'MAIN');
  const jobs = apart.map(async ({ matches = [], js = [], all_frames = false }) => {
    const open = await tabs.query({ url: matches });
    const ids = open.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
    await Promise.allSettled(
      ids.map((tabId) =>
        tabs.executeScript({ target: { tabId, allFrames: all_frames }, files: js, injectImmediately: true }),
      ),
    );
  });
  await Promise.allSettled(jobs);
}
