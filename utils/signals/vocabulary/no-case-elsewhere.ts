/** Whole drafts whose illness or suspension is none of a school: of sports, of pets that go,
  of the war. Pieces of plainPattern. */

/** A match or a race: who is suspended or hurt there plays it. */
export const ofSport = `
  (schorsing|geschorst|schorsen|rood|rode kaart|geel|gele kaart|blessure|geblesseerd|elleboog|tackle) .. (beelden|duel*|
    wedstrijd*|scheids*|var|knvb|uefa|fifa|spits|keeper|trainer|eredivisie|competitie|club|verdediger|seizoen|terecht|
    onterecht|belachelijk|bekerfinale|oranje|ajax|psv|feyenoord|twente|heracles|verstappen|hamilton|poulidor|etappe),
  (scheids*|var|knvb|uefa|spits|keeper|trainer|eredivisie|oranje|ajax|psv|feyenoord|twente|heracles|verstappen|beelden)
    .. (schorsing|geschorst|rood|rode kaart|geblesseerd|elleboog)
`;

/** A pet that is given away, or what grandparents told of the war. */
export const ofOthersStories = `
  (cavia|cavia's|konijn|konijnen|hond|kat|poes|kitten|kittens|pup|pups|hamster|parkiet|kip|kippen|pony) .. (overnemen|
    over te nemen|baasje|herplaats*|gratis af te halen|zoekt een thuis|thuis gezocht|wegens allergie),
  (gezocht|weg|aangeboden|te koop|gratis) .. (cavia|cavia's|konijn|konijnen|kitten|kittens|pup|pups|hamster|pony),
  (opa|oma|overgrootvader|overgrootmoeder|grootvader|grootmoeder) .. (in de oorlog|ondergedoken|onderduik*|bezetting|
    verzet|razzia|hongerwinter|tewerkgesteld|concentratiekamp|19[0-6][0-9])
`;
