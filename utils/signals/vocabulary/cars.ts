import { wrapped } from '../matching';

/** What has a number plate, by its kind or its make, as a piece of a pattern on plain text. */
export const cars = wrapped`
  (?:(?:bestel|leen|lease|deel|huur|gezins|vracht|race|ouder)?auto(?:'s|otje)?|
  (?:school|camper|taxi|kampeer|volkswagen)?busje|bestelbus|kampeerbus|vrachtwagen|stationwagen|bestelwagen|
  bedrijfswagen|aanhangwagen|vouwwagen|camper(?:tje)?|combi|cabrio(?:let)?|oldtimer|pick-?up|suv|hatchback|taxi|scooter
  (?:tje)?|snorscooter|brommer(?:tje)?|bromfiets|snorfiets|motor|quad|tractor|trekker|paardentrailer|trailer|aanhanger
  (?:tje)?|caravan|wohnmobil|wohnwagen|anhanger|car|estate|minivan|campervan|motorbike|volkswagen|vw|golf|polo|passat|
  touran|tiguan|caddy|tesla|audi|bmw|opel|corsa|astra|zafira|vauxhall|volvo|ford|fiesta|mondeo|kia|picanto|toyota|aygo|
  yaris|peugeot|renault|clio|twingo|kangoo|megane|scenic|skoda|octavia|fabia|suzuki|hyundai|mazda|citroen|berlingo|fiat|
  panda|seat|ibiza|nissan|qashqai|micra|mercedes|dacia|sandero|duster|saab|porsche|jaguar|jeep|lexus|honda|mitsubishi|
  subaru|chevrolet|chrysler|alfa romeo|lancia|daihatsu|daewoo|cupra|polestar|lada|trabant|land ?rover|vespa|yamaha|
  kawasaki|ducati|piaggio|tomos|kreidler)
`;
