import { wordSet } from '../matching';

/** Nobody is called so, with a capital or without: pronouns, days, feasts. */
const never = wordSet(`
  ik jij je u hij zij ze wij we jullie mij mijn jou jouw uw ons onze haar hem wie wat dit dat deze die er het iets niets
  iemand niemand iedereen alles
  i you he she it we they me him her us them my your his its our their yours this that these those who what which
  somebody nobody everybody everyone nothing something
  ich du er sie wir ihr mich dich ihn uns euch mein meine dein deine sein seine unser unsere dieser diese dieses jener
  jemand niemand etwas nichts alles
  ega beppe pake heit mem mann grandad granddad auntie joa jao joar
  zwei funf sechs sieben neun zehn
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday thursday friday saturday sunday montag
  dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  januari februari maart september oktober november december january february july october januar februar oktober
  dezember
  kerst kerstmis pasen pinksteren hemelvaart christmas easter halloween thanksgiving hanukkah weihnachten ostern
  pfingsten karneval carnaval
`);

/** No name in small letters, nor where a sentence begins; but somebody can be called so. */
const seldom = wordSet(`
  nu even mag anders alleen als of om op in uit aan bij over voor tot te zo toch ook nog wel niet geen weer hier daar
  dus want maar toen waar hoe elk ieder iedere veel weinig meer minder andere ander zelf kan doe doet moet zal zou oke
  prima
  morgen overmorgen straks altijd nooit ooit bijna eerst laatst later vroeger binnenkort misschien gelukkig eindelijk
  vanavond
  as at and any all are be but do for from had has if in into is just like more no not of off on or out over so some
  than then there was when where with would
  solange es ab als am auch auf aus bei bin da dann das den dem der des die doch ein eine einen fur ganz gar haben hat
  im in ins ist kann man mit nach noch nun oder sagt seit sind so soll und vom von vor war was wenn wer wie wird zu zum
  zur
`);

/** The same, but the name is common enough to begin a sentence. */
const small = wordSet(`
  wil per door erin eraan eruit erop erbij eens kent ken kende kennen wilt loop pak bent via sinds tegen tijdens zonder
  tussen mits zoals
  mir nur eben mal erst gern rein hin her davon solange lass sag nie hier alle allem
  nan gran nana mum nan's gran's nana's mum's
  mien dien noe oons wen dan onder bent mine
`);

/** Whether a folded word that holds a sentence together is no name as it is written here. */
export function isFunctionWord(folded: string, capital: boolean, opens: boolean): boolean {
  // "I'll", "E's": what is joined to it makes it no name.
  const apostrophe = folded.indexOf("'");
  if ((apostrophe === 1 && folded.length < 5) || (apostrophe > 0 && never.has(folded.slice(0, apostrophe))))
    return true;
  return never.has(folded) || ((!capital || opens) && seldom.has(folded)) || (!capital && small.has(folded));
}
