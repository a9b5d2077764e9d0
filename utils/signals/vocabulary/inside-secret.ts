import { plainPattern } from '../matching';

/** What may not be told outside, as those say it who tell it, as phrases of plainPattern. */

/** Told although it may not be told. */
export const secret = plainPattern(`
  (meer|verder) (kan|mag) ik .. (kwijt|zeggen|delen), *vertrouwelijk*, strikt geheim, embargo,
  (nog )?niet (naar buiten|extern) (brengen|gebracht|treden|komen|gecommuniceerd|delen), nog niet naar buiten,
  (niet|nog niet) (verder |door)?(vertellen|doorvertellen|verder vertellen|delen buiten|rondvertellen), niet doorsturen,
  niet verspreiden, niet openbaar, blijft onder ons, onder ons gezegd, tussen ons, off the record,
  mag (ik )?(eigenlijk )?(nog )?niet (delen|zeggen|vertellen|weten|gedeeld|bekend|naar buiten|op social*),
  (mag|mogen) .. nog niet (weten|delen|zeggen|vertellen|gedeeld|bekend*|openbaar),
  (ouders|team|niemand) (weten|weet) .. nog (niet|niks|niets), alleen intern, (voor )?intern gebruik,
  (interne|intern) (memo|notitie|mail|informatie|stukken|document|stuk|brief|bericht|overleg|besproken|rapport|
    evaluatie|onderzoek|besluit|besloten|notulen|nieuws|appgroep|documenten),
  intern:, geheime (stukken|stuk|info*|notulen), vertrouwenspersoon, voordat het .. (bekend|naar buiten),
  confidential*, not public yet, not (yet )?(been )?(public|announced), for internal use,
  internal (memo|mail|email|document|minutes|use), do not share, don't share, don't tell anyone, between us,
  keep it quiet, vertraulich*, nicht weitersagen, noch nicht offentlich, noch nicht offiziell, nur intern,
  intern besprochen, sperrfrist, unter uns,
  (mag|mogen|kan|kunnen) (er |ik |wij |we |het |dit |nog |eigenlijk |hier ){0,5}(niks|niets|niet) (over |verder |
    nog )?(zeggen|delen|vertellen|kwijt|loslaten|naar buiten),
  (mag|kan) .. (pas|nog niet) .. (naar buiten|verteld|gedeeld|bekend|openbaar),
  weten? (het |er |nog |hier ){0,3}(van )?(niks|niets|niet|nichts)( van)?, weten? (het )?nog van (niks|niets),
  weet nog niemand, weet niemand (nog|hiervan|dit|ervan|iets), niemand .. weet,
  (ouders|team|collega's|kinderen|iedereen) (horen|hoort|krijgen|krijgt) .. pas, horen de ouders, nog niet delen,
  nog niet (op papier|getekend|openbaar|gecommuniceerd|aan de ouders), not supposed to,
  (parents|staff) (don't|do not|only) know, staff only, noch nichts, unter uns, off the record, persbericht volgt
`);

/** The same, of papers that call themselves so. */
export const declared = plainPattern(`
  *vertrouwelijk*, strikt geheim, embargo, intern gebruik, interne (memo|notitie|mail|stukken|notulen), confidential*,
  internal (memo|mail|email|minutes), vertraulich*, sperrfrist
`);

/** Hush words. */
export const hush = plainPattern(`
  primeur*, hou(d)? (dit|het) (stil|onder|voor je), onder de pet, wandelgang, schijnt, hoorde (het|ik|dat), barst,
  heard, mond houden, niemand .. (zeggen|vertellen|durft), pas officieel,
  nog (even )?(stil|geheim|stilhouden|stil houden|niet officieel|niet bekend|onder de pet), geheim, geheimpje, ssst*,
  sst, pst, psst, nog niet (officieel|bekend|bekendgemaakt|definitief|aangekondigd), via via, in de wandelgangen,
  wandelgangen, hoor net, verklap*, niemand weet, niet verklappen,
  (morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|straks|binnenkort) (hoort|horen|wordt|krijgen|krijgt)
    .. (team|ouders|collega's|bekend|iedereen|te horen),
  niet hardop, uitgelekt, gelekt, lekt, in vertrouwen, secret, nobody knows, geheimnis, niemand weiss,
  (ligt|is|zit) nog (bij|in) de (mr|gmr|medezeggenschap|ondernemingsraad|rvt|raad), mondeling, achter gesloten deuren,
  (gaf|geven|gaven) .. aan dat, nog niet rond, handtekeningen, getekend, onder ons, via de achterdeur, conceptplan,
  voorgenomen besluit, staat (het )?pas over, zeg maar niks
`);
