import { plainPattern } from '../matching';

/** Sport, politics, stage and screen: who is met there is no private person, and no colleague. */
export const publicMatter = plainPattern(`
  *voetbal*, *elftal, wedstrijd*, duel, duels, competitie, eredivisie, knvb, fifa, uefa, ajax, feyenoord, psv, fc,
  heracles, twente enschede, az, oranje, trainer, spits, keeper, doelpunt*, scheidsrechter,
  wk, ek, olympisch*, formule 1, f1, grand prix, verstappen, tour de france, wielren*, schaats*, tennis*, darts,
  premier league, bundesliga, messi, ronaldo, coach van,
  minister*, staatssecretaris*, kabinet*, tweede kamer, kamerlid, kamerleden, politiek*, politicus, partij, vvd, pvv,
  d66, gl-pvda, cda, bbb, nsc, president, premier, koning, koningin, prins, prinses, trump, poetin, rutte, wilders,
  oekraine, gaza, israel,
  film, serie, netflix, aflevering, seizoen, roman, thriller, hoofdpersoon, personage, acteur, actrice, zanger,
  zangeres, artiest, concert, podium, festival, songfestival, band, album, songtekst, talkshow, influencer*,
  ns, klm, prorail, philips, tata, asml, shell, bol, ikea, movie, novel, minister of, government, football, match, goal,
  bundesregierung, fussball*, spiel
`);
