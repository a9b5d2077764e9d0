import { wrapped } from '../matching';
import { anyNumber, knownThere, pupilItself, pupilNumber, systemItself } from '../vocabulary/pupil-numbers';

/** What stands around a pupil's number, or in it, and says what it is. */

/** Right behind its name it may have any form. */
export const announced = new RegExp(wrapped`
  (?<![a-z0-9])(?:${pupilNumber}|(?<!van |van der |ter )eck)(?![a-z])
  [^\w\n]{0,5}(?:(?:is|was|wordt|van \w{1,20} is) )?#?$
`);

/** A few words further it is a number of four digits at least, in the same sentence. */
export const further = new RegExp(
  `(?<![a-z0-9])(?!(?!\\w+pas )\\w+s )${pupilNumber}(?![a-z])[^\\d\\n!?;]{1,35}[ :#=(]$`,
);

export const called = new RegExp(
  wrapped`
    ^,? ?(?:(?<=^, )|[(]|(?:(?:dat|dit|en dat) )?(?:is|als|was|=|hoort bij)) ?(?:\w{1,8} ){0,3}
    (?:${pupilNumber}(?![a-z])|(?<=hoort bij )(?:een |deze |de )leerling(?![a-z]))
  `,
);

/** The pupil or the program itself right before a number of so many digits: "leerling 10773", "Magister: 10773". */
export const itself: [RegExp, RegExp][] = [
  [
    new RegExp(`(?<![a-z0-9])${pupilItself}[ .:#(]{1,3}$`),
    /^(?:(?:nr\.)?\d{4}|\d{2}-\d{4}|[a-z]{1,3}-?\d{4}|\d{3,}-?[a-z]$)/,
  ],
  [/(?<![a-z0-9])(?:leerlingen|student|learner)[ .:#]{1,3}$/, /^\d{5}/],
  [new RegExp(`(?<![a-z0-9])${systemItself}[ :#(]{1,3}$`), /^\d{5}/],
];

/** A bare number, code, login or dossier, or what a program calls somebody: whose it is decides. */
export const perhaps = new RegExp(
  wrapped`
    (?<![a-z0-9])(?:${anyNumber}(?![a-z])(?:(?: [a-z'-]{1,20}){0,6} (?:is|was|luidt|wordt|heeft|=)|
    (?: [a-z'-]{1,20}){1,4}(?=:)| (?:van|voor|bij|of|for) [^\d.!?;:\n]{1,40})?|${knownThere}|
    staat(?: [a-z'-]{1,12}){0,4} (?:als|onder))(?: [a-z]{2,4})?['"]?[ :#=(|"']{1,3}$
  `,
);

/** A word of its own that says it: "LL-77103", "user_30518", "leerlingnummer20451". */
export const telling =
  /^(?:(?:lln?|llnr|lnr|pgn|esis|user_|stamnr)[-._/]?\d{2,}|leerling(?:nummer|nr)?[-._/]?\d{4,})(?:[-._/]?\w+)?$/;
