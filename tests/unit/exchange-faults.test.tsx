// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../utils/settings/settings';
import { useOptionsPage } from './options-stage';

const page = useOptionsPage();
const password = 'een lang geheim';
const saved: string[] = [];
const breaks = () => Promise.reject(new Error('cannot'));
const vaultWith =
  (change: Partial<Settings['vault']>) =>
  (settings: Settings): Settings => ({ ...settings, vault: { ...settings.vault, ...change } });
const said = (text: string) => page.until(() => expect(page.text()).toContain(text));

/** A file that was moved after it was chosen. */
function goneFile(): File {
  const file = new File(['{}'], 'regels.json');
  return Object.assign(file, { slice: () => ({ text: breaks }) });
}
afterEach(() => {
  saved.length = 0;
  vi.restoreAllMocks();
});
/** Downloads go nowhere; `work` says what became of one. */
function download(work: () => string) {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    saved.push(work());
    return 'blob:practice';
  });
}

describe('what goes wrong with a file or a key is told, and nothing is lost', () => {
  it('a file of rules that cannot be read', async () => {
    await page.open('exchange');
    await page.choose('Bestand kiezen', goneFile());
    await said('regels.json: PostWacht kon dit bestand niet lezen.');
    expect(page.text()).not.toContain('Overnemen');
  });

  it('a backup that cannot be read', async () => {
    await page.open('exchange');
    await page.choose('Reservekopie kiezen', goneFile());
    await said('PostWacht kon dit bestand niet lezen.');
  });

  it('a browser that cannot make a key', async () => {
    await page.open('exchange', vaultWith({ makeKey: breaks }));
    await page.fill('Wachtwoord voor de reservekopie', password);
    await page.press('Sleutel maken');
    await said('De sleutel maken lukte niet. Er is niets bewaard.');
  });

  it('a backup that cannot be saved: there is no key that nobody can bring back', async () => {
    download(() => {
      throw new Error('no room');
    });
    await page.open('exchange');
    await page.fill('Wachtwoord voor de reservekopie', password);
    await page.press('Sleutel maken');
    await said('De sleutel maken lukte niet. Er is niets bewaard.');
    expect(await page.settings().vault.ownKey()).toBeNull();
    expect(page.field('Wachtwoord voor de reservekopie')?.value).toBe(password);
  });

  it('a key that cannot be kept after its backup was read', async () => {
    await page.open('exchange', vaultWith({ restoreKey: breaks }));
    await page.choose('Reservekopie kiezen', new File(['{}'], 'kopie.json'));
    await said('De sleutel bewaren lukte niet. Je reservekopie is nog goed.');
  });

  it('rules that cannot be signed, to download and in a policy', async () => {
    download(() => 'x');
    await page.settings().vault.makeKey(password, () => undefined);
    const broken = vaultWith({ sign: breaks });
    await page.open('exchange', broken);
    await said('De code van jullie sleutel');
    await page.press('Ondertekende regels downloaden');
    await said('Ondertekenen lukte niet.');
    expect(saved).toEqual([]);
    await page.open('rollout', broken);
    await said('Ondertekenen lukte niet.');
  });

  it('pressed twice, one key is made and one backup saved', async () => {
    download(() => 'backup');
    await page.open('exchange');
    await page.fill('Wachtwoord voor de reservekopie', password);
    await page.press('Sleutel maken');
    await page.press('Sleutel maken').catch(() => undefined);
    await said('De code van jullie sleutel');
    expect(saved).toHaveLength(1);
  });
});
