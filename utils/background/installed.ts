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
    world: 'ISOLATED' | 'MAIN';
    injectImmediately: true;
  }): Promise<unknown>;
}

/** Chrome injects nothing into tabs that were already open (hazards.md R4); the scripts themselves see to running once. */
export async function guardOpenTabs(scripts: readonly ContentScript[], tabs: OpenTabs): Promise<void> {
  const jobs = scripts.map(async ({ matches = [], js = [], all_frames = false, world = 'ISOLATED' }) => {
    const open = await tabs.query({ url: matches });
    const ids = open.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
    await Promise.allSettled(
      ids.map((tabId) =>
        tabs.executeScript({ target: { tabId, allFrames: all_frames }, files: js, world, injectImmediately: true }),
      ),
    );
  });
  await Promise.allSettled(jobs);
}
