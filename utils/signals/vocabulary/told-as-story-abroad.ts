/** A child's day told as a story (see told-as-story.ts) in English and German. */
export const abroad = `
  (hasn't|has not|won't|wouldn't|didn't|doesn't|never) .. (let go|spoken|speak|speaks|said a|smiled|smile|eaten|eat|
    slept|sleep|looked|look at|taken off|take off|played|cried),
  (ate|eats|eating|finished) (his|her|their) (lunch|breakfast|sandwich|snack)*,
  (keep|kept|keeps|keeping) (her|his|their) (coat|hood|hat) (on|up),
  (hides|hid|hiding|crawled|crawls) .. (under|behind|in) (the|his|her|my)
    (table|desk|coats?|curtains?|toilets?|cloakroom|cupboard),
  (first|second|third|fourth) (week|day|time) (in a row|running|again|since|without),
  since (they|he|she|mum|mom|dad|daddy|mummy|grandma|nan|his|her) .. (moved|left|died|gone|went|split|lost),
  moved out of, (different|another|new) (grandma|grandparent|foster|house|aunt|home) .. (every|each|week|night|now),
  (goes|go|went) home to, (no|without) (tears|crying|breakfast|lunch|socks|coat|meltdown*),
  the (nurse|social worker|counsel*|therapist) .. (monday|tuesday|wednesday|thursday|friday|coming|comes|came|tomorrow|
    today),
  (falls|fell|fallen) asleep (in|during|at|on), flinch*, (clings?|clung|clinging) (to|on),
  wears? the same (clothes|jumper|shirt|socks)*, (nobody|no one) (to play|plays|wants|picked|chose|sits),
  (sits|plays|eats|plays|sat|ate) (all )?(alone|by (himself|herself)), those who know,
  (nicht|nicht mehr|ohne) (geweint|zu weinen|tranen|gebrullt),
  (spricht|redet|lacht|isst|spielt|malt|schlaft) .. (wieder|nur noch|nicht mehr|endlich|kein wort|mit niemandem),
  seit (die|der|seine?|ihre?) (oma|opa|mama|papa|mutter|vater) .. (nicht mehr|weg|tot|gestorben|gegangen|fort),
  (klammert|versteckt|verkriecht) sich, (ohne|wieder ohne|nie) (fruhstuck|socken|jacke|pausenbrot|schuhe|brotdose),
  (zum ersten mal|endlich) .. (nicht geweint|gesprochen|gelacht|gegessen|geschlafen|losgelassen|allein*|mitgemacht)
`;
