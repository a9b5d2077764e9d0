import { foldedSet } from './fold';

/** Between a first name and a surname; also with a capital where no first name comes before. */
const particles = foldedSet(`
  van de der den het 't t ten ter te in op aan bij onder over uit voor tot toe vd vande vander vanden van't van der d'
  du des la le les l' da das dos do del della dello dei di
  von vom zu zum zur und af al el ben bin ibn bint abu abd ait aït ould oude olde klein groot lo mac mc o' 's thoe
  'sgravesande opde op't in't aan't uit't ter- den- san santa st
`);

/** These begin a surname: "de Vries", "El Amrani". The others only follow one of these. */
const openers = foldedSet(`
  van de der den het 't t ten ter te in op aan bij onder over uit voor vd vande vander vanden du la le da das dos do del
  della dello di von vom zu zum zur al el ben bin ibn bint abu ait ould oude olde klein groot af mc st san santa
`);

export function isParticle(folded: string): boolean {
  return particles.has(folded);
}

export function opensSurname(folded: string): boolean {
  return openers.has(folded);
}
