import { freshProfile, type Profile } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import type { Driver } from './driver';

/** Says who uses this browser, as the options page would have stored it. For tabs that are opened after it. Chromium only. */
export async function setProfile(driver: Driver, profile: Partial<Profile>): Promise<void> {
  await setRow(driver, 'profile', { ...freshProfile, introduced: true, ...profile });
}

/** Puts a school's rules in the place of the ones that we ship. */
export async function setRuleSet(driver: Driver, ruleSet: RuleSet): Promise<void> {
  await setRow(driver, 'ruleSet', ruleSet);
}

/** Writes where the product keeps it, whole or broken, from a page of its own, and says so to its other pages. */
export async function setRow(driver: Driver, table: 'profile' | 'ruleSet', value: unknown): Promise<void> {
  const tab = await driver.newTab();
  await tab.goto(driver.extensionUrl('options.html'));
  const [page] = await tab.frames();
  if (!page) throw new Error('The options page does not open.');
  await page.evaluate(write, { table, value });
  await tab.close();
}

/** Runs in the extension's own page, which made the database by opening. */
function write({ table, value }: { table: string; value: unknown }): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('postwacht');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(table, 'readwrite');
      for (const id of ['current', 'copy']) transaction.objectStore(table).put({ id, value });
      transaction.onerror = () => fail(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        new BroadcastChannel('postwacht').postMessage('changed');
        done();
      };
    };
  });
}
