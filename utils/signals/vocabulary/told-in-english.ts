import { wrapped } from '../matching';

/** As the told-of files, in English: what is said about somebody's care without the words for it. Pieces of plainPattern. */

const parent = wrapped`
  (mum|mom|mummy|mommy|dad|daddy|mother|father|parents?|stepdad|stepmum|family|brother|sister|gran|grandma|grandad|nan)
`;

export const english: Record<string, { hard: string; soft: string }> = {
  'care-home': {
    hard: `
  (comes|came|coming|come|arrives|arrived|turned|turns|shows|showed) .. (hungry|starving|without (breakfast|lunch|
    a coat|shoes|food|dinner)|in dirty *|in the same *|bruised|covered in bruises|no coat|no lunch|unwashed),
  (same|dirty|unwashed|filthy) (clothes|jumper|shirt|uniform|socks),
  (no|without|skipped|missed) (breakfast|lunch|dinner|coat|winter coat|bed of (his|her) own),
  (nothing|no food) (in the fridge|at home|in the house), (nothing|hasn't|haven't|not) .. (eaten|to eat) , goes? hungry,
  ${parent} .. (left|walked out|split up|splitting up|split|separated|separating|in prison|in jail|in rehab|drinks|
    drinking|drunk|hits|hit (him|her|them)|beats|beat|abuses|locked up|evicted|can't afford|can't cope|can't pay|
    sentenced|convicted|in court|charged with|on bail|sectioned|overdosed|passed away|died|dying|dead|arrested|deported|
    unemployed|homeless|terminally ill|mentally ill|very ill|seriously ill|lost (his|her|their) (job|home|house)|
    struggling|single|illiterate|addicted|moved out|not allowed|refuse*|in denial|screaming|divorce*),
  (lost|losing|buried) (his|her|their|a) (mum|mom|dad|mother|father|parent|brother|sister|nan|gran*),
  (lives|living|staying|sleeps|sleeping|stays|moved) .. (with (his|her|their) (gran*|nan|aunt*|uncle|dad|mum|mom)|in (a|
    the|their) (car|shelter|hostel|refuge|hotel|caravan|foster*|care|group home)|on (the|a) (floor|sofa|streets|
    mattress)),
  homeless*, evicted, eviction, food ?bank, in care, care home, social workers?, safeguarding,
  lock(s|ed) (him|her|them) out, (kicked|threw) (him|her|them) out, boyfriend .. (him|her|them),
  (falls?|falling|fell) asleep (in|at|on|during),
  (minds|minding|looks after|looking after|takes care of|cares for|babysits) ..
    (sister|brother|siblings|mum|baby|mother),
  (home|left) alone, all by (himself|herself), puts (himself|herself) to bed, women's (refuge|shelter), asylum, deport*,
  refugee camp,
  (things|life|stuff|what's going on|something) .. at home ..(at|from) home .. (not safe|isn't safe|rough|tough|unsafe|
    abus*|awful|difficult|isn't (good|great|easy)),
  (rough|tough|hard|difficult|chaotic|troubled|broken|unstable) (home|family|home life|family situation|background),
  bruise*, black eye, domestic violence, free school meals
    `,
    soft: 'single (mum|mom|parent|dad), hungry, poor, poverty',
  },
  'care-results': {
    hard: `
  (reads|reading|writes|writing|works|working|performing|performs|is|scoring) .. (below|behind|above) (grade|level|year|
    age|average|expect*|the rest|(his|her|their) (level|age|peers)),
  (year|years|month|months|levels?|grades?) (below|behind|ahead|above),
  (can't|cannot|can not|couldn't|still can't|unable to|not able to) .. (read|write|count|spell|keep up|tell the time|
    concentrate|focus|sit still|do (his|her) (tables|times tables)),
  (got|scored|gets|scores|received|failed|passed|flunked) .. (an? [def-]|an? u|zero|nil|[0-9]+ (out of|percent|%)*|
    the lowest|(his|her|the) (test|exam|sats|spelling test|maths test|reading test)),
  (moved|moving|moves|put|kept|held|keep|hold) .. (down|back) a (year|grade|class)*,
  (skip|skips|skipped|skipping|repeat*|redo*) .. (year|grade),
  (lowest|worst|weakest|bottom|slowest) (score|scores|reader|of (the|my) class|in (the|my) class), falling behind,
  fallen behind, behind in (maths?|reading|spelling|everything), struggl(es|ing|ed) (with|to|in),
  (moved|went|gone|jumped|dropped|slipped) (up|down) .. (reading )?(levels?|book bands?|sets?|groups?), book band*,
  (reading|maths|spelling) age (of|is), words (per|a) minute,
  (is|was|still|working) .. (working towards|pre-?key stage|below expected|greater depth),
  (bottom|lowest) (set|group|table),
  (got|gets|scored) .. (on|in|for) (his|her|the) (sats|spelling|spellings|maths?|test|phonics*),
  phonics (screening|check) .. (failed|passed|didn't|[0-9]+), low ability, not the (brightest|sharpest),
  sats (results|score*)
    `,
    soft: 'passed, test score*, reading level, grades',
  },
  'care-wellbeing': {
    hard: `
  (in tears|crying|cried|cries|sobbing|sobbed|weeping),
  (nobody|no one|none of the (kids|children)) .. (plays|play|wants|sits|likes|talks|invited|invites|picked) *,
  (no|any|has no|without|without any) friends, no one to play *,
  (doesn't|does not|won't|refuses to|hasn't|has not|didn't|wouldn't|never|hardly|barely|stopped|still not) .. (speak|
    spoken|speaks|speaking|eat|eaten|eats|eating|talk|talks|talking|come to school|go home|smile|smiled|sleep|sleeps|
    slept),
  (falling|fell|fallen) apart, withdrawn, wants? to (die|be dead|disappear),
  (not|doesn't) want to (live|be here|be alive|go home), suicidal, self-?harm*, hurts? (himself|herself),
  (having|had|has) (a|such a) (hard|rough|tough|difficult|terrible|awful) (time|week|year|patch), panic*,
  (scared|terrified|afraid|frightened) (of|to), lonely, (not|isn't|hasn't been) (himself|herself),
  (worried|worry|worries|concerned) about (him|her|this|that|a|one|my), going through (a lot|so much|hell|it),
  carries? so much, grieving, grief, bereave*, trauma*, breaks? my heart
    `,
    soft: 'sad, quiet, anxious, shy, upset, worried',
  },
  'care-support': {
    hard: `
  (waiting|wait) (list|for) .. (assessment|camhs|diagnosis|speech|therapy|help|referral|support), waiting list*, camhs,
  ehcp, iep, echp, senco?, send (child|pupil|kid|needs), (one|1)(-|:| )?(to|on)?(-| )?(one|1) (support|aide?|ta|help),
  (being|was|is|been|got|getting|to be|finally) (assessed|referred|tested|diagnosed|evaluated|screened),
  (assessment|referral|evaluation|diagnosis) (for|of|with|by), speech (therap*|and language), occupational therap*,
  play therap*, educational psych*, ed psych, special (school|class|education), alternative provision, support plan,
  behaviou?r plan, (needs|gets|has|given) .. (extra|more|one-to-one|an aide|a ta|support|intervention|help with),
  learning (difficult*|disab*), meds
    `,
    soft: 'support, extra help, assessment',
  },
  'care-behaviour': {
    hard: `
  (threw|throws|thrown|throwing) .. (chair*|table*|scissors|book*|desk*|at me|at (him|her)),
  (hit|hits|punched|kicked|bit|bites|spat|spits|slapped|scratched|attacked|swore|swears|screamed|shoved|strangled) ..
    (me|at|him|her|another|classmate*|teacher|kids?|boy|girl|child|everyone),
  (excluded|suspended|expelled|sent home|sent to the (head|principal|office)|bullied|picked on|left out|laughed at|
    teased|kicked out|in detention|on report|grounded),
  (ran|runs|running|walks|walked) (off|away|out of (class|the)), kicks? off, kicked off, out of control, uncontrollable,
  (steals|stole|stealing|stolen), (lies|lied|lying) (to|about), (cheated|cheating|cheats),
  (wrecks|wrecked|trashed|destroyed|disrupts|ruins|ruined) .. (class|classroom|lesson|everything|room),
  (nightmare|monster|difficult|naughty|awful|horrible|problem) (child|kid|boy|girl|pupil|student)
    `,
    soft: 'naughty, rude, disruptive, refuses, bully',
  },
  'care-illness': {
    hard: `
  (one|two|three|four|five|several|another) (surgeries|operations|surgery|operation),
  (wets|wetting|wet) (the|his|her) (bed|pants|trousers), bed-?wetting, cleft (palate|lip), hearing (loss|aid|aids),
  (has|had|with) .. (palsy|spina bifida|cystic fibrosis|diabetes|epilepsy),
  (broke|breaks|fractured|sprained|broken) .. (arm|leg|wrist|collarbone|nose|ankle|foot|finger),
  in (hospital|intensive care|the icu|icu|a coma|a wheelchair), wheelchair, surgery, operation on (his|her), seizures?,
  hearing aids?, (wets?|wetting|soiled|soils) (himself|herself|the bed|(his|her) pants), insulin, inhaler, epi-?pen,
  (off|signed off|been off|out) (sick|with|for weeks|for months|with stress), burn(t|ed)(-| )out, burn-?out, miscarr*,
  nits, lice, chicken ?pox, (hasn't|has not|not|haven't) been (in|to|at) (school|class), absent (again|for|since),
  always late, late (again|every (day|morning)), weeks off, attendance (is|of|down)*, nut allergy, allergic to, coeliac,
  cystic fibrosis, muscular dystroph*, cerebral palsy, blind in, deaf, non-?verbal, premature*, overweight,
  (ill|sick) (with|for weeks|for months|again)
    `,
    soft: 'ill, sick, absent, hurt, pregnant',
  },
};
