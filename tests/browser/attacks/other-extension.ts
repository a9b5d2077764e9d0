import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { requestSchema, type Request } from '../../../utils/messages';
import { builds } from '../../run/build-extension';
import type { Driver } from '../driver';

/** Every kind of message that our background knows, each as it would take it from our own scripts. */
const messages: Record<Request['type'], Request> = {
  prepare: { type: 'prepare' },
  review: {
    type: 'review',
    draft: {
      platform: 'x',
      surface: 'post',
      kind: 'post',
      text: 'Bel Lotte op 06-12345678.',
      media: { images: 0, videos: 0 },
      reply: false,
      account: null,
      audience: null,
    },
  },
  keep: { type: 'keep', kept: { roles: ['leiding'] }, platform: 'x', account: '@juf.anne' },
  'hand-up': { type: 'hand-up', seen: { kind: 'post', images: 0, videos: 0, texts: '\0Hallo' } },
  tally: { type: 'tally', outcome: { shown: ['q-name'], edited: [], unchanged: [], falseAlarms: [] } },
};

/** Runs in the other extension's own world on X: sends all that to the extension `id`, and leaves what came of it in the page. */
async function sendAll(id: string, all: object[]): Promise<void> {
  const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const came: string[] = [];
  for (const message of all) {
    const answered = (answer: unknown) => came.push(`answered ${JSON.stringify(answer ?? null)}`);
    await (api.runtime.sendMessage(id, message) as Promise<unknown>).then(answered, () => came.push('refused'));
  }
  const port = api.runtime.connect(id);
  port.onMessage.addListener(() => void came.push('answered on a port'));
  await new Promise((gone) => port.onDisconnect.addListener(gone));
  document.documentElement.dataset['other'] = came.join();
}

/** Builds an extension of somebody else that sends our background all that it understands. Gives its folder. */
export async function buildOther(browser: Driver['name'], ourId: string): Promise<string> {
  const folder = `${builds.probe}-other-${browser}`;
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Somebody else (tests only)',
    version: '1.0',
    browser_specific_settings: { gecko: { id: 'somebody-else@postwacht.example' } },
    host_permissions: ['https://x.com/*'],
    content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  const given = [ourId, Object.values(messages).map((one) => requestSchema.parse(one))]
    .map((one) => JSON.stringify(one))
    .join();
  await writeFile(path.join(folder, 'content.js'), `(${sendAll.toString()})(${given})`);
  return folder;
}

/** How many tries it makes. */
export const tries = Object.keys(messages).length;
