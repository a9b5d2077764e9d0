import { plainPattern } from '../matching';
import { described } from './own-pupils';

/** One pupil, and what tells that something happened, as phrases of plainPattern. */

export const happened = plainPattern(`
  inmiddels, eindelijk, vanavond,
  (deze|afgelopen|vorige) (week|ochtend|middag|maandag|dinsdag|woensdag|donderdag|vrijdag), stage, meteen,
  is (haar|zijn), gekregen, vandaag, gisteren, vanmorgen, vanochtend, vanmiddag, net, zojuist, vroeg, zei, zegt, vraagt,
  riep, kwam, kreeg, gaf, maakte, schreef, vertelde, fluisterde, had, deed, wilde, bracht, tekende, huilde, lachte,
  bedankte, is .. geworden, heeft .. ge*, hebben .. ge*, heb .. ge*, asked, said, told, thinks?, wrote, gave, made,
  brought, today, heute, sagte, fragte, hat .. ge*, haben .. ge*
`);

/** What one pupil did. */
export const acted = plainPattern(`
  stond, liep, zat, legde, legt, stuurde, stuurt, mailde, appte, bleek, gooide, speelde, zong, danste, las, rekende,
  bouwde, won, haalde, koos, dacht, vond, ging, bracht, keek, trok, droeg, viel, sprong, hielp, leerde, geleerd,
  luisterde, wist, snapte, begon, zag, hoorde, noemde, kocht, verkocht, wou, kon, moest, mocht, was, waren, hadden,
  aan mij, tegen mij, bijt, spuugt, scheldt, slaat, schopt, huilt, weigert, gooit, rent, lacht, zingt, plast, fluistert,
  komt, zit, staat, loopt, slaapt, tekent, knuffelt, wollte, kam, rief, gab, wanted, came, ran, brought
`);

/** One of them, whoever's: of the writer when it happened. */
export const single = plainPattern(`${described},
  (een|'n|n|a|one|ein|eine|de) (lieve |kleine |stille |[a-z-]*e )?((vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|
    [4-9]|1[0-2])-?jarige(?! in mij)|leerling|leerlinge|kleuter|kleutertje|achtstegroeper|groep-?[1-8]'?er|
    oud-?leerling|pupil|schuler|schulerin|(erst|zweit|dritt|viert)klassler|(erst|zweit|dritt|viert)klasslerin),
  (leerling|kleuter|oud-leerling),
  (een|'n|dat|die|a) ([a-z-]* )?(kind|kindje|jongen|jongetje|jochie|meisje|knul|knulletje|ventje|mannetje|kereltje|
    girl|boy|child|kid) (van ([4-9]|1[0-3]|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)( jaar)?|
    uit groep|op de [a-z]+ rij|achterin|vooraan|voorin|bij het raam|in de hoek|aan tafel|in de rij|in de kring|
    op het plein|in de gang|aan mijn bureau|op schoot)
`);
