import { wrapped } from '../matching';

/** What announces the number of a pupil, as pieces of a pattern on plain text. All are bounded. */

/** Programs that know pupils one by one. */
const ownNames = wrapped`
  parnassys|esis|magister|basispoort|somtoday|leerlingvolgsysteem|lvs|oso|cito|iep|snappet|gynzy|prowise|bingel|squla|
  zermelo|edex|dotcom|itslearning|smartschool|kurzweil|lexima|bareka|zuluconnect
`;
/** One of them. */
export const ownSystem = new RegExp(`(?<![a-z])(?:${ownNames})(?![a-z])`);
/** The same, and those with a name that is another word as well. */
const systems = `${ownNames}|duo|own|dia|boom|momento|bouw`;
const pupils = wrapped`
  leerlingen|leerling|leerl|lln|ll|studenten|student|stud|stamboek|stam|onderwijs|las|pupil|kind|kinder|persoons|
  schueler|schuler|lehrling|learner|eck|leerlingvolg
`;
const numberWord = wrapped`
  (?:nummers?|nr's|nrs?\.?|n°|id'?s?|codes?|pas|number|no\.?|kenmerk|logins?|inlog|account|sleutel|key|kennung|
  registratie|koppeling|profiel|gebruiker)
`;

/** Says by itself that a pupil's number comes: "leerlingnummer", "Cito-login", "nummer van de leerling". */
export const pupilNumber = wrapped`
  (?:(?:${pupils}|${systems})[ .-]{0,2}${numberWord}|llnr|lnr|pgn(?:['’]?s)?|upn|eckid|own(?= ?:? ?\d{7})|
  persoonsgebonden nummer|eck[ -]?id|(?:leerling|lln|kind|pupil) met (?:het )?(?:nummer|nr\.?|code|id)|
  (?:nummer|nr\.?|code|id)(?:nummer)? van (?:de |deze |onze |een |die |dit )?(?:leerling|kind))
`;

/** A number that may be a pupil's: "dossier", "account", "gebruikersnaam", a bare "nummer". */
export const anyNumber = wrapped`
  (?:(?:administratie|inschrijf|inschrijvings|registratie|school|dossier|record|toets|inlog|login|gebruikers|activatie|
  koppel|aanmeld|toegangs|account|volg|map|persoons|zoek|user)?[ -]?(?:nummers?|nummertje|nrs?\.?|codes?|id'?s?|
  kenmerk|number|
  names?|namen|naam
  (?= ?:)|key)|startcodes?|(?:school|leerling|bieb|bibliotheek)pas(?:je)?|gebruikers?|gebruikersnaam|gebruikersnamen|
  inlognaam|inlognamen|usernames?|user|users|benutzername|accounts?|logins?|inlog|inlogs|inloggen|inloggegevens|log ?in|
  kennung|record|dossier|dossiers)
`;

/** A pupil: whose number it is. */
export const onePupil = new RegExp(
  wrapped`
    (?<![a-z])(?:leerling|leerlinge|lln|ll|pupil|kind|kindje|kleuter|jongen|jongetje|meisje|zoon|zoontje|dochter|
    dochtertje|boy|girl|child|student|schuler|schulerin|${ownNames}|duo)(?![a-z])
  `,
);
/** Pupils together: whose logins and lists these are. */
export const somePupils = new RegExp(wrapped`
  (?<![a-z])(?:leerlingen|leerlingenlijst|groepslijst|klassenlijst|klaslijst|namenlijst|inloglijst|kinderen|klas|class|
  klasse|schuler|pupils|students|groepje|groep (?:\d|[a-z]{3,6})\w?|jaargroep|kleuters|bovenbouw|onderbouw|middenbouw)
  (?![a-z])
`);

/** "In Parnassys staat hij onder …", "in het systeem heet ze …": known there by this. */
export const knownThere = wrapped`
  (?:${systems}|systeem|leerlingadministratie|leerlingenadministratie|register|export)(?![a-z])
  (?: [^\d.!?;\n]{1,30})? (?:onder|als|met|nummer|nr\.?|code|heet (?:ze|hij|zij|die|het|dit kind)|is (?:ze|hij|zij|die))
`;

/** Right before a number these say whose it is: "leerling 10773", "Magister: 10773". */
export const pupilItself = '(?:leerling|lln|ll|pupil|schuler(?:in)?)(?:, | )?(?:nummer|nr\\.?)?';
export const systemItself = `(?:${systems})`;

/** Things that have a number or code of their own. */
export const ofThing = new RegExp(wrapped`
  (?<![a-z])(?:order|bestel|pakket|pakje|track|ticket|kaartje|kaartverkoop|factuur|klant|lidmaat|lidnummer|polis|
  artikel|product|model|isbn|vacature|boeking|reserver|lot(?![a-z])|loten|loterij|deelnemer|startn|rugn|kamer|gift|
  cadeau|korting|actie|wifi|wi-fi|alarm|kluis|slot(?![a-z])|fietss|tafel|kaart(?![a-z])|top(?![a-z])|deur|pincode|qr|
  kahoot|gimkit|blooket|lessonup|padlet|duolingo|quiz|game|lesbrief|formulier|recordpoging|vergader|insta|tiktok|vinted|
  marktplaats|bluesky|mastodon|pinterest|discord|twitch|steam(?![a-z])|etsy|snapchat|twitter|youtube|facebook|roblox|
  minecraft|fortnite|strava|netflix|spotify|release|versie|update|zoom|bus(?![a-z])|lijn|trein|vlucht|gate|spoor|lokaal|
  zaal|bladzij|pagina|hoofdstuk|psalm|lied|prijs|kvk|btw|iban|rekening|kassa|bon(?![a-z])|voucher|seizoen|kenteken|
  parkeer|serien|garantie|sponsor|postcode|huisn|collega|juf(?![a-z])|meester|winkel|webshop|printer|kopieer|laptop|
  chromebook(?:nummer)|streams?|radio|hitlijst)
`);
