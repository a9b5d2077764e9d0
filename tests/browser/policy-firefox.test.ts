import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Role } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import { firstChoices, policyFrom, type RolloutChoices, type SignedRules } from '../../utils/policy/policy-from';
import { policyTexts } from '../../utils/policy/policy-texts';
import { konotRuleSet } from '../../utils/rules/konot';
import { makeSigningKey } from '../../utils/rules/signature';
import { sites } from '../playground/sites';
import { findBrowser } from '../run/find-browsers.mjs';
import { signedBy } from '../unit/signing';
import { pressBack } from './answering';
import { Scene } from './scene';
import { setStage } from './stages';
import { until } from './until';

const xSite = sites.filter(({ id }) => id === 'x');
const placement = konotRuleSet.rules.find(({ id }) => id === 'q-int1')?.label ?? { nl: '' };
const own = await makeSigningKey();
const boards = 'Staat dit in het jaarplan van Lindegaard?';
/** A rule that we ship switched off is asked of everyone, in words of the board: no Firefox without this policy asks it. */
const board: RuleSet = {
  ...konotRuleSet,
  board: 'Stichting Lindegaard',
  version: 6,
  rules: konotRuleSet.rules.map((rule) =>
    rule.id === 't-resp'
      ? {
          ...rule,
          on: true,
          ask: { type: 'tick' },
          label: { ...rule.label, nl: boards },
          level: { medewerker: 'confirm', leerkracht: 'confirm', leiding: 'confirm', stagiair: 'confirm' },
        }
      : rule,
  ),
};
let install: string;

/** A Firefox of our own, made of links, that reads a policy from its own folder: the installed one is left as it is. */
beforeAll(async () => {
  const found = findBrowser('firefox');
  if (!found) throw new Error('No Firefox found: install it, or set POSTWACHT_FIREFOX.');
  const real = await realpath(found);
  install = await mkdtemp(path.join(tmpdir(), 'postwacht-firefox-'));
  for (const name of await readdir(path.dirname(real)))
    if (name !== 'distribution' && name !== path.basename(real))
      await symlink(path.join(path.dirname(real), name), path.join(install, name));
  // Firefox looks for everything beside the file that it really is: that one is copied.
  const program = path.join(install, path.basename(real));
  await copyFile(real, program);
  vi.stubEnv('POSTWACHT_FIREFOX', program);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  if (install) await rm(install, { recursive: true, force: true });
});

/** What the school asks on a practice post in a Firefox that starts with this text as its policies.json. */
async function askedUnder(policies: string, wanted: (text: string) => boolean): Promise<string> {
  const folder = path.join(install, 'distribution');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, policyTexts.firefox.file), policies);
  const stage = await setStage('firefox', xSite);
  try {
    const [story] = xSite[0]?.surfaces ?? [];
    if (!story) throw new Error('No practice story.');
    const scene = await Scene.begin(stage.driver, stage.playground, story, 'nl');
    let last = '';
    // A machine that is busy may get the built-in questions first.
    const look = async () => {
      last = (await scene.pressHeld()).text;
      await pressBack(scene.person);
      return wanted(last) && last;
    };
    const text = await until(look, () => `Only this was asked: ${last}`);
    expect(scene.published()).toEqual([]);
    return text;
  } finally {
    await stage.strike();
  }
}

/** The file as the options page makes it for a foundation's ICT. `signed`: the rules as somebody signed them. */
function policiesFor(role: Role, part: Partial<RolloutChoices>, signed: SignedRules): string {
  const policy = policyFrom(board, { ...firstChoices, role, ...part }, signed);
  // Where it is to be installed from cannot be reached here; the one that the test brings must work all the same.
  return policyTexts.firefox.make(policy, { id: '', install: policyTexts.firefox.store });
}

test('the rules that the board signed are asked of a member of staff, who is no stagiair', async () => {
  const signed = { key: own.key, text: await signedBy(own, board) };
  const text = await askedUnder(policiesFor('medewerker', {}, signed), (asked) => asked.includes(boards));
  expect(text).not.toContain(placement.nl);
});

test('rules that another key signed are not, while the rest of the policy holds: its role, its language', async () => {
  const foreign = { key: own.key, text: await signedBy(await makeSigningKey(), board) };
  const policies = policiesFor('stagiair', { language: 'de' }, foreign);
  const text = await askedUnder(policies, (asked) => asked.includes(placement.de ?? ''));
  expect(text).not.toContain(boards);
});
