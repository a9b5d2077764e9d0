import type { Policy } from '../../utils/model/policy';
import { fileOf, policyTexts, type PolicyForm } from '../../utils/policy/policy-texts';
import { exportRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';

export const id = 'abcdefghijklmnopabcdefghijklmnop';
const hostile = 'De "Wilg" & <Es> \\ \'t Hof ’t Veld $env:PATH `n %x% ]]> ${a}';
export const policy: Policy = {
  role: 'stagiair',
  roleLocked: true,
  school: hostile,
  board: 'Eerste regel\r\ntweede "regel"',
  ruleSet: exportRuleSet({ ...konotRuleSet, name: hostile }),
  contacts: [{ role: 'avg', name: hostile, email: '', phone: '' }],
  locked: ['me', 'rules'],
  showWelcome: false,
};
export const install = 'https://winkel.example/update?a=1&b=2';

/** As the options page shows it. */
export const made = (form: PolicyForm, what = policy) => policyTexts[form].make(what, { id, install });
/** As it lies on the disk. */
export const saved = (form: PolicyForm) => {
  const file = fileOf(form, made(form));
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
};
