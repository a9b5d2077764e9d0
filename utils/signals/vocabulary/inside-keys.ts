import { plainPattern } from '../matching';

/** Keys and passwords of a school, as phrases of plainPattern. */

/** Of a school: a door, a system, a room. */
export const schoolThings = plainPattern(`
  wifi*, wi-fi, directie*, beheer*, leraren-?wifi, alarm, deur, achterdeur, voordeur, zijdeur, hek, poort, digibord*,
  parnassys, esis, magister, basispoort, gynzy, snappet, social schools, teams, school, lokaal [0-9]+, lokaal, printer*,
  kopieer*, kluis, sleutelkast*, fietsenhok, computers?, laptops?, chromebooks?, invallers?, ib-?map, leerlingdossier*,
  cito, lvs, gymzaal, teamkamer, gate, door, smartboard, schule, wlan
`);

/** Keys of the house and of its systems, given away. */
export const keys = plainPattern(`
  (wachtwoord|ww|pw|password|passwort|passwd|inlog|inlogcode|inlognaam|login|wificode|wifi-code|wificode|
    wifi wachtwoord|wifiwachtwoord|gebruikersnaam|toegangscode|alarmcode|alarm code|deurcode|pincode|kluiscode|
    sleutelkastcode|code van (het |de )?(alarm|hek|deur|kluis|poort|sleutelkast|voordeur|school|printer|lokaal|wifi)|
    code voor (het |de )?(alarm|hek|deur|kluis|poort|wifi|digibord|printer)|gate code|alarm code|door code|
    wlan-?passwort) ?(van .. )?(is|:|=|wordt|werd|veranderd|gewijzigd|nu|voor|ist|lautet|op school),
  (ww|pw|wachtwoord|password|passwort|alarmcode) ?:? ?[a-z]*[0-9][a-z0-9!]*,
  (wifi|alarm|deur|hek|kluis|parnassys|esis|magister|social schools|basispoort|cito|gynzy) .. (wachtwoord|ww|code|inlog|
    password|inloggegevens|pincode) *,
  inloggegevens
`);

/** The same, of anything that belongs to a school. */
export const givenAway = plainPattern(`
  (wachtwoord|ww|pw|password|passwort|inlog*|gebruikersnaam|login|code|pincode|account|alarm) ?(.. )?(is|:|=|met|nu|
    wordt|als|ist)? ?[a-z]{0,14}[0-9]{2,8}[a-z!]{0,4},
  (wachtwoord|ww|pw|password|passwort|code) ?(van .. |voor .. )?(is|:|=) ?[a-z0-9!]{4,20},
  (wachtwoord|ww|toegangscode|alarmcode|beheer-?pin|beheer-?code|pin|inlog|login) ..
    (is|:|=|hangt|staat|plakt|ligt|altijd) .. [a-z!#]{0,14}[0-9]{2,8}[a-z!#]*,
  (wachtwoord|wachtwoorden|ww|inlog|inlogcodes?|pincode) .. (hangt|hangen|plakt|ligt|liggen|staat|staan) .. (plakband|
    deurtje|briefje|bord|bureau|la|monitor|scherm|post-?it|muur|kast),
  (sleutel|reservesleutel|sleutels|key|schlussel) .. (ligt|liggen|hangt|hangen|liegt|under|hangs) ..
    (onder|achter|in|boven|bij|unter|under|pot|mat|brievenbus),
  alarm .. [0-9]{4}
`);
