import type { Sender } from './answer';

type Target = { tabId: number } & ({ frameIds: number[] } | { documentIds: string[] });

/** The part of `browser.scripting` that is needed. */
export interface Scripting {
  executeScript(injection: { target: Target; files: ['/checklist.js']; injectImmediately: true }): Promise<unknown>;
}

/**
 * Puts the checklist into the very document that asked; a browser that does not know documents gets the frame. At once:
 * somebody can write and publish in a page that never finishes loading.
 */
export async function injectChecklist(scripting: Scripting, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const inject = (target: Target) =>
    scripting.executeScript({ target, files: ['/checklist.js'], injectImmediately: true });
  const byFrame = () => inject({ tabId, frameIds: [sender.frameId ?? 0] });
  if (!sender.documentId) return void (await byFrame());
  await inject({ tabId, documentIds: [sender.documentId] }).catch(byFrame);
}
