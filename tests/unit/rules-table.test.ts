import { describe, expect, it } from 'vitest';
import { evaluate } from '../../utils/rules/evaluate';
import { inWords, itemsInWords } from './rules-situation';

/** requirements.md 1b, row by row. How to read the words: rules-situation.ts. `=> ready` where nothing keeps it from being published. */
const table: Record<string, string> = {
  'a private post costs one press': `
    medewerker | text           |            | q-scope (i-perm)
    medewerker | text           | q-scope=no | q-scope (i-perm) => ready
    leerkracht | text           | q-scope=no | q-scope (i-perm) => ready
    stagiair   | text           |            | q-int1 (i-perm)
    stagiair   | text           | q-int1=no  | q-int1 (i-perm) => ready
    medewerker | text new       | q-scope=no | q-scope (i-perm) => ready
    medewerker | text ~parent_audience ~worktime ~person_name | q-scope=no | q-scope (i-alt) (i-perm) => ready`,

  'a post about school': `
    medewerker | text | q-scope=yes                               | q-scope q-cap q-conf q-name (i-perm)
    medewerker | text | q-scope=unsure                            | q-scope q-conf q-name (i-perm)
    medewerker | text | q-scope=unsure q-conf q-name              | q-scope q-conf q-name (i-perm) => ready
    leerkracht | text | q-scope=yes q-cap=myself q-conf q-name    | q-scope q-cap q-conf q-name (i-capacity) (i-perm) => ready
    medewerker | text | q-scope=yes q-cap=school q-conf q-name    | q-scope q-cap q-conf q-name (i-perm) => ready
    medewerker | text | q-scope=yes q-conf q-name                 | q-scope q-cap q-conf q-name (i-perm)
    medewerker | text new | q-scope=yes                           | q-scope q-cap q-conf q-name a-ack (i-perm)
    medewerker | selfcheck | q-scope=yes                          | q-scope q-cap q-conf q-name (i-perm)`,

  'a leader always speaks for the board': `
    leiding            | text |                      | q-lead q-conf q-name (i-perm)
    leiding            | text | q-lead q-conf q-name | q-lead q-conf q-name (i-perm) => ready
    leiding            | text ~education_topic |     | q-lead q-conf q-name (i-perm)
    leiding+medewerker | text |                      | q-lead q-conf q-name (i-perm)
    leerkracht+leiding | text new |                  | q-lead q-conf q-name a-ack (i-perm)`,

  'a stagiair needs the supervisor': `
    stagiair | text | q-int1=yes                         | !q-int2 q-int1 q-conf q-name (i-perm)
    stagiair | text | q-int1=unsure                      | !q-int2 q-int1 q-conf q-name (i-perm)
    stagiair | text | q-int1=yes q-conf q-name           | !q-int2 q-int1 q-conf q-name (i-perm)
    stagiair | text | q-int1=yes q-conf q-name q-int2!   | !q-int2 q-int1 q-conf q-name (i-perm) => ready
    stagiair | text ~school_mention |                    | !q-int2 q-int1 q-conf q-name (i-perm)
    stagiair | text ~pupil_reference | q-int1=no         | q-int1 q-name (i-perm)
    stagiair | text ~education_topic | q-int1=no         | q-int1 q-scope q-cap q-conf q-name (i-perm)
    stagiair | text ~education_topic | q-int1=no q-scope=yes q-cap=school | !q-int2 q-int1 q-scope q-cap q-conf q-name (i-perm)
    stagiair | text ~education_topic | q-int1=no q-scope=yes q-cap=myself | q-int1 q-scope q-cap q-conf q-name (i-capacity) (i-perm)
    stagiair | text ~education_topic | q-int1=no q-scope=no  | q-int1 q-scope q-name (i-perm)
    stagiair+medewerker | text |                         | q-int1 (i-perm)
    stagiair+medewerker | text | q-int1=no               | q-int1 (i-perm) => ready
    stagiair+leerkracht | text | q-int1=yes              | !q-int2 q-int1 q-conf q-name (i-perm)
    stagiair+leiding    | text | q-int1=no               | q-int1 q-lead q-conf q-name (i-perm)
    stagiair | photo | q-int1=no q-pup=no                | q-int1 q-pup q-coll q-name (i-less) (i-perm)
    stagiair | photo consent school | q-int1=no q-pup=yes | !q-int2 q-int1 q-pup q-cons q-coll q-name (i-less) (i-alt) (i-perm)`,

  'something pictured': `
    medewerker | photo           | q-scope=no             | q-scope q-pup q-coll q-name (i-less) (i-perm)
    medewerker | video           | q-scope=no q-pup=no    | q-scope q-pup q-coll q-name (i-less) (i-perm)
    medewerker | photo           | q-scope=no q-pup=no q-coll q-name | q-scope q-pup q-coll q-name (i-less) (i-perm) => ready
    medewerker | instagram       | q-scope=no             | q-scope q-pup q-coll q-name (i-less) (i-perm)
    medewerker | instagram comment | q-scope=no           | q-scope (i-perm) => ready
    medewerker | facebook story  | q-scope=no             | q-scope q-pup q-coll q-name (i-less) (i-perm)
    leiding    | photo           |                        | q-lead q-pup q-acc q-coll q-conf q-name (i-less) (i-perm)
    leiding    | photo school    |                        | q-lead q-pup q-coll q-conf q-name (i-less) (i-perm)`,

  'pupils in the picture': `
    medewerker | photo consent school | q-scope=yes q-cap=school q-pup=yes | q-scope q-cap q-pup q-cons q-coll q-conf q-name (i-less) (i-alt) (i-perm)
    leerkracht | photo consent school | q-scope=yes q-cap=school q-pup=yes | q-scope q-cap q-pup q-cons q-coll q-conf q-name (i-less) (i-group) (i-alt) (i-perm)
    medewerker | photo school         | q-scope=yes q-cap=school q-pup=yes | !q-plat q-scope q-cap q-pup q-cons q-coll q-conf q-name (i-less) (i-alt) (i-perm)
    medewerker | photo consent        | q-scope=yes q-cap=myself q-pup=yes | !q-own q-scope q-cap q-pup q-cons q-coll q-conf q-name (i-capacity) (i-less) (i-alt) (i-perm)
    medewerker | photo consent own    | q-scope=yes q-cap=school q-pup=yes | !q-own q-scope q-cap q-pup q-cons q-coll q-conf q-name (i-less) (i-alt) (i-perm)
    medewerker | photo consent        | q-scope=no q-pup=yes               | q-scope q-pup q-acc q-cons q-coll q-name (i-less) (i-alt) (i-perm)
    medewerker | photo consent        | q-scope=no q-pup=yes q-acc=own     | !q-own q-scope q-pup q-acc q-cons q-coll q-name (i-less) (i-alt) (i-perm)
    leiding    | photo consent        | q-pup=yes q-acc=own                | !q-own q-lead q-pup q-acc q-cons q-coll q-conf q-name (i-less) (i-alt) (i-perm)
    leiding    | photo consent        | q-pup=yes q-acc=school             | q-lead q-pup q-acc q-cons q-coll q-conf q-name (i-less) (i-alt) (i-perm)
    leiding    | photo consent        | q-pup=yes q-acc=school q-lead q-cons q-coll q-conf q-name | q-lead q-pup q-acc q-cons q-coll q-conf q-name (i-less) (i-alt) (i-perm) => ready
    medewerker | photo consent school | q-scope=no q-pup=unsure            | !q-cons-unsure q-scope q-pup q-coll q-name (i-less) (i-perm)
    medewerker | photo school         | q-scope=no q-pup=unsure            | !q-plat !q-cons-unsure q-scope q-pup q-coll q-name (i-less) (i-perm)
    stagiair   | photo school consent | q-int1=yes q-pup=yes q-int2! q-cons q-coll q-conf q-name | !q-int2 q-int1 q-pup q-cons q-coll q-conf q-name (i-less) (i-alt) (i-perm) => ready
    medewerker | selfcheck photo school | q-scope=no q-pup=yes             | q-scope q-pup q-cons q-coll q-name (i-less) (i-alt) (i-perm)`,

  'an answer to somebody': `
    medewerker | reply | q-scope=no | q-scope q-disc q-name (i-perm)
    stagiair   | reply | q-int1=no  | q-int1 q-disc q-name (i-perm)
    leiding    | reply |            | q-lead q-conf q-disc q-name (i-perm)
    medewerker | reply | q-scope=no q-disc q-name | q-scope q-disc q-name (i-perm) => ready`,

  'what the text shows': `
    medewerker | text ~school_mention  |                    | q-scope q-cap q-conf q-name (i-perm)
    medewerker | text ~pupil_reference | q-scope=no         | q-scope q-name (i-perm)
    medewerker | text ~phone           | q-scope=no         | q-scope q-conf q-name (i-perm)
    medewerker | text ~bsn             | q-scope=no         | !q-conf-found q-scope q-conf q-name (i-perm)
    medewerker | text ~bsn             | q-scope=no q-conf q-name q-conf-found! | !q-conf-found q-scope q-conf q-name (i-perm) => ready
    leiding    | text ~email           |                    | q-lead q-conf q-name (i-perm)
    leiding    | text ~email ~pupil_reference |             | !q-conf-found q-lead q-conf q-name (i-perm)
    stagiair   | text ~person_name ~health_care | q-int1=no | !q-conf-found q-int1 q-conf q-name (i-perm)
    medewerker | text ~parent_audience | q-scope=unsure     | q-scope q-conf q-name (i-alt) (i-perm)`,

  'a channel as juf or meester': `
    leerkracht | text ~new_channel      | q-scope=no                 | q-scope q-chan (i-perm)
    medewerker | text ~new_channel      | q-scope=no q-chan=later    | q-scope q-chan (i-perm) => ready
    leerkracht | text ~new_channel told | q-scope=no                 | q-scope (i-perm) => ready
    stagiair   | text ~new_channel      | q-int1=no                  | q-int1 (i-perm) => ready
    leiding    | text ~new_channel      | q-lead q-conf q-name       | q-lead q-conf q-name (i-perm) => ready`,

  'school hours': `
    medewerker | text schooltime | q-scope=no | q-scope (i-work) (i-perm) => ready
    leiding    | text schooltime |            | q-lead q-conf q-name (i-work) (i-perm)
    stagiair   | text schooltime | q-int1=no  | q-int1 (i-work-s) (i-perm) => ready
    stagiair+leerkracht | text schooltime | q-int1=no | q-int1 (i-work-s) (i-perm) => ready`,

  doubt: `
    medewerker          | text doubt | q-scope=no          | ?d-staff q-scope (i-perm)
    medewerker          | text doubt | q-scope=no d-staff! | ?d-staff q-scope (i-perm) => ready
    stagiair            | text doubt | q-int1=no           | ?d-int q-int1 (i-perm)
    stagiair            | text doubt | q-int1=no d-int!    | ?d-int q-int1 (i-perm) => ready
    stagiair+leerkracht | text doubt | q-int1=no           | ?d-int q-int1 (i-perm)
    leiding             | text doubt | q-lead q-conf q-name d-lead d-lead! | !d-lead q-lead q-conf q-name (i-perm)
    leiding+medewerker  | text doubt | q-lead q-conf q-name d-staff!       | !d-lead q-lead q-conf q-name (i-perm)`,
};

describe.each(Object.entries(table))('%s', (_, rows) => {
  it.each(
    rows
      .trim()
      .split('\n')
      .map((row) => row.trim()),
  )('%s', (row) => {
    const [roles = '', where = '', answers = '', expected = ''] = row.split('|').map((cell) => cell.trim());
    const checklist = evaluate(inWords(roles, where, answers));
    expect(`${itemsInWords(checklist)}${checklist.ready ? ' => ready' : ''}`).toBe(expected);
  });
});
