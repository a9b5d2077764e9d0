import { wordSet } from '../matching';
import type { Token } from './tokens';

/** What only people have done, undergone or are; behind "heeft", "is", "wordt". */
const done = wordSet(`
  gewonnen gehaald getekend geknutseld verteld gelezen voorgelezen getrakteerd gehuild gelachen gevraagd gezegd
  geschreven gescoord geleerd gefietst gezwommen afgezwommen gespuugd overgegeven gevochten geslagen geschopt gebeten
  gepest gespeeld gedanst
  gezongen geoefend bedacht beloofd geslaagd gezakt gevallen geschorst verhuisd getrouwd ontslagen aangenomen benoemd
  opgenomen geopereerd overleden geboren bevallen verdwaald uitgescholden weggelopen opgehaald afgezet thuisgebleven
  ziekgemeld afgemeld
  aangemeld opgegeven doorgestuurd getest onderzocht gediagnosticeerd gestopt begonnen opgelet geluisterd meegedaan
  geholpen getroost uitgelegd gepraat gebeld geappt gemaild gezeten gezien geslapen gedroomd gerend gesprongen gegeten
  gedronken gekookt gebakken
  gebouwd geverfd gekleurd geplakt geknipt gerekend gespeld gepresenteerd opgetreden meegespeeld meegenomen kwijtgeraakt
  vergeten verloren gevonden gemist verslapen jarig ziek boos verdrietig verliefd zwanger trots bang zenuwachtig moe
  blij verlegen eenzaam
  oma opa papa mama vader moeder geworden toegelaten blijven zitten directeur juf meester klassenkapitein
`);

/** How many words the rest may stand away from the verb. */
const reach = 7;

/** Whether the sentence goes on with what only people do: "heeft … gewonnen", "is … jarig". */
export function isDoneByPeople(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + reach; at++) {
    const token = tokens[at];
    if (!token || token.opens) return false;
    if (done.has(token.folded)) return true;
  }
  return false;
}
