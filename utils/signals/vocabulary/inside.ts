import { plainPattern } from '../matching';
import { own, staff } from './people';

/** The writer's own school, board or team. */
export const ourOwn = plainPattern(`
  bij ons, teamlid, teamleden, teamgenoot, directielid, mt-lid, medewerker, medewerkers, werknemer,
  oud-(collega|leerkracht|directeur|medewerker|juf|meester), invalkracht, bei uns, wir mussen, unser team,
  an unserer schule,
  ${own} ([a-z-]* )?(school|team|stichting|bestuur|directie|directeur|directrice|schoolleider|locatie|collega*|
    teamleider|mr|gmr|begroting|formatie|bouw|vestiging|gebouw|bestuurder|basisschool|organisatie|scholen|head|
    headteacher|schule|kollegium),
  (het|de|ons|onze) (bestuur|directie|directeur|directrice|schoolleider|bestuurder|team|mr|gmr|stichting|school|
    schoolleiding|managementteam|mt|cvb|rvt|raad van toezicht|college van bestuur|personeelscommissie|or|
    medezeggenschapsraad|locatie),
  collega, collega's, collegas, juf, meester, teamleider, conciërge, concierge, team, intern, schoolbestuur, directie,
  directeur, bestuur, bestuurder, mr, gmr, medezeggenschapsraad, teamvergadering, stichting, school, personeel,
  leerkracht*, schoolleider, wij, ons, onze, leiding, stage, juffen, meesters, our (head|principal|school|board|team),
  headteacher, principal, board, staff, schulleitung, schulleiter*, kollegium, schule, ${own} ([a-z-]* )?${staff},
  (een|een van|twee|drie) (van )?(${own} )?(collega'?s|leerkrachten|juffen|meesters|teachers), (mijn|m'n) (duo|mensen),
  de inspectie, fte, het mt, volgens het mt, (een|twee) (locatie|locaties|school|scholen), (de|onze) begroting,
  fusieschool, herplaatsing*, de bond, opvolger, ib'?er, adjunct, bouwcoordinator, formatie, parnassys, klaslokaal,
  leerlingenaantal*, vijfgelijkedagen*, kandidaat, unsere (schule|schulleiter*), head, the school, two teachers,
  teachers
`);

/** Public, wanted, or at home. */
export const publicNews = plainPattern(`
  vacature*, (wij|we) zoeken, zoekt, solliciteer*, gesolliciteerd, open sollicitatie, aangenomen, nieuwe leden,
  meld je aan, ministerie, minister*, kabinet*, gemeente, provincie, tweede kamer, europa, eu, rijk, rijksoverheid,
  den haag, politie, leger, bank, banken, philips, ns, klm, shell, ziekenhuis, bedrijf, bedrijven, werkgever, krant,
  tubantia, nieuws, rtv oost, nos, volgens het ad, persbericht, maakte bekend, presenteerde, aangekondigd, kondigde,
  tips, wachtwoord vergeten, wachtwoorden, sterk wachtwoord, gevonden voorwerp*, gevonden op, oekraine, oorlog, zwanger,
  meisje, jongetje, bruiloft, verrassing, cadeau, sinterklaas, feest, surprise, film, serie, trainer, coach, trots,
  verbouwing, ons huis, onze keuken, lerarentekort, landelijk nieuws, landelijke (staking|actie|dag|media),
  in nederland, ontslaat trainer, college van b&w, wethouder, boek, spannend, citotoets, gefeliciteerd,
  (is|staat) (nu )?(online|openbaar), welkom, bedankt, gaan je missen, afscheid, pensioen, verlof, moeder geworden,
  vader geworden, voorgesteld, tubantia, volgens (de krant|de gemeente|rtv|nos|het ad|de minister),
  vanwege (de |een )?(storm|sneeuw|hitte|ijzel|lekkage|vakantie|*studiedag*), studiedag, studiedagen, in de vakantie,
  stelt zich voor, op (de|onze) (web)?site, ter inzage, lees ik in, naar buiten bracht*, openbare vergadering,
  jaarverslag, bestuursverslag, was positief, we groeien, zijn positief, verkozen, groenste, goede doel, korting*,
  webshop, netflix, ziggo, vakantiehuis*, postnl, pakje, kassa
`);
/** Another club, house or boss. */
export const otherClub = plainPattern(`
  koor, vereniging*, poetshulp*, thuis, camping*, sportschool, oudervereniging, carnaval*, *vereniging, club, *club,
  dierentuin, wijkraad, dorpsraad, buren, buurman, buurvrouw, vakantie*, auto, chocola*, knie, verrassing, recept*,
  mijn (man|vrouw|vriend|vriendin|zus|broer|zoon|dochter), bakker*, bouwmarkt, kantoor van mijn, poes, kat, hond,
  gym(zaal)? in de stad, restaurant, cafe, kerk, hypotheek, supermarkt, zwemvierdaagse
`);
