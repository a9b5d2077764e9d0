import type { RuleSet, WordList } from '../../utils/model/rules';
import type { Sample } from '../../utils/model/sample';
import { sameData } from '../../utils/rules/same-data';
import type { Page } from '../page/page-context';

/** What changes in the word lists, the samples, what the school publishes itself, and what is said of the version. */
export function listChanges(before: RuleSet, after: RuleSet, page: Page): string[] {
  return [
    ...wordListChanges(before.words, after.words, page),
    ...sampleChanges(before.samples, after.samples, page),
    ...publishedChanges(before.published, after.published, page),
    ...versionChanges(before, after, page),
  ];
}

function wordListChanges(before: readonly WordList[], after: readonly WordList[], { t }: Page): string[] {
  const words = t.versions.changes;
  const changed = (list: WordList): string[] => {
    const old = before.find(({ id }) => id === list.id);
    if (!old) return [words.listIn(list.name, list.words.join(', '))];
    const { more, less } = difference(old.words, list.words);
    if (!more && !less) return sameData(old, list) ? [] : [words.list(list.name)];
    return [...(more ? [words.wordsIn(list.name, more)] : []), ...(less ? [words.wordsOut(list.name, less)] : [])];
  };
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
  return [...after.flatMap(changed), ...gone.map(({ name }) => words.listOut(name))];
}

function sampleChanges(before: readonly Sample[], after: readonly Sample[], { t }: Page): string[] {
  const words = t.versions.changes;
  const old = (sample: Sample) => before.find(({ id }) => id === sample.id);
  const post = ({ expect: _, ...rest }: Sample) => rest;
  const known = after.flatMap((sample) => {
    const was = old(sample);
    return was ? [{ was, sample }] : [];
  });
  const agreed = known.filter(({ was, sample }) => !sameData(was.expect, sample.expect)).length;
  return [
    ...after.filter((sample) => !old(sample)).map(({ name }) => words.sampleIn(name)),
    ...before.filter(({ id }) => !after.some((one) => one.id === id)).map(({ name }) => words.sampleOut(name)),
    ...known
      .filter(({ was, sample }) => !sameData(post(was), post(sample)))
      .map(({ sample }) => words.sample(sample.name)),
    ...(agreed > 0 ? [words.agreed(agreed)] : []),
  ];
}

function publishedChanges(before: readonly string[], after: readonly string[], { t }: Page): string[] {
  const words = t.versions.changes;
  const { more, less } = difference(before, after);
  return [...(more ? [words.publishedIn(more)] : []), ...(less ? [words.publishedOut(less)] : [])];
}

/** A note that is gone says nothing: it was about the version before. */
function versionChanges(before: RuleSet, after: RuleSet, { t, day }: Page): string[] {
  const words = t.versions.changes;
  const days = (['from', 'to', 'review'] as const).filter((key) => before.valid[key] !== after.valid[key]);
  const on = (iso: string | null) => (iso ? day(iso) : '');
  return [
    ...days.map((key) => words.valid[key](on(after.valid[key]))),
    ...(after.note && after.note !== before.note ? [words.note(after.note)] : []),
  ];
}

/** What came and what went, as one line each; empty: nothing. */
function difference(before: readonly string[], after: readonly string[]): { more: string; less: string } {
  const only = (these: readonly string[], those: readonly string[]) => these.filter((one) => !those.includes(one));
  return { more: only(after, before).join(', '), less: only(before, after).join(', ') };
}
