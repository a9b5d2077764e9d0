import type { Rule } from '../model/rules';
import { answered, everyone, isLeiding, pictured, pupilsShown, words, yesNoUnsure } from './konot-parts';

const consentSentence =
  'Mocht je als school ervoor kiezen om dit wel te doen dan moet hiervoor expliciete toestemming van ouders gegeven zijn.';

/** Whether pupils are in it, and whether this account on this site may show them. */
export const pictures: Rule[] = [
  {
    id: 'q-pup',
    on: true,
    when: pictured,
    level: everyone('confirm'),
    ask: yesNoUnsure,
    label: words(
      'Is er een leerling te zien of te horen?',
      'Can you see or hear a pupil?',
      'Ist ein Schüler oder eine Schülerin zu sehen oder zu hören?',
    ),
    preset: [{ when: { signal: ['media_of_pupils'] }, option: 'yes' }],
    hint: words(
      'Ook op de achtergrond. Ook van opzij, of aan kleding te herkennen.',
      'Also in the background. Also from the side, or to be recognised by clothes.',
      'Auch im Hintergrund. Auch von der Seite oder an der Kleidung zu erkennen.',
    ),
    protocol: 'Dat betekent dat we zeer terughoudend zijn met het plaatsen van foto’s en/of video’s op social media.',
    contact: 'avg',
  },
  {
    id: 'q-acc',
    on: true,
    // Who was not asked for whom they speak (q-cap) still may not show pupils on an account of their own.
    when: {
      all: [
        pictured,
        { account: ['unknown'] },
        { any: [isLeiding, { all: [pupilsShown, { not: answered('q-cap', 'open', 'myself', 'school') }] }] },
      ],
    },
    level: everyone('confirm'),
    ask: {
      type: 'choice',
      options: [
        { id: 'school', label: words('Ja, van de school', 'Yes, the school’s', 'Ja, von der Schule') },
        { id: 'own', label: words('Nee, van mij', 'No, my own', 'Nein, mein eigenes') },
      ],
    },
    label: words('Is dit het account van de school?', 'Is this the school’s account?', 'Ist das das Konto der Schule?'),
    hint: words(
      'Dit vragen we één keer per account, als de site laat zien welk account het is.',
      'We ask this once for each account, where the site shows which account it is.',
      'Das fragen wir einmal für jedes Konto, wenn die Seite zeigt, welches Konto es ist.',
    ),
    protocol: '',
    contact: 'leidinggevende',
    keep: 'account-owner',
  },
  {
    id: 'q-plat',
    on: true,
    when: { all: [pupilsShown, { pupils: 'no' }] },
    level: everyone('block'),
    ask: { type: 'notice' },
    label: words(
      '{school} plaatst geen leerlingen op {platform}.',
      '{school} does not post pupils on {platform}.',
      '{school} postet keine Schüler auf {platform}.',
    ),
    hint: words(
      'Dat heeft de school zo besloten. Je kunt een beeld zonder leerlingen kiezen.',
      'The school decided this. You can choose a picture without pupils.',
      'Das hat die Schule so beschlossen. Du kannst ein Bild ohne Schüler wählen.',
    ),
    protocol: consentSentence,
    contact: 'leidinggevende',
  },
  {
    id: 'q-own',
    on: true,
    when: {
      all: [pupilsShown, { any: [answered('q-cap', 'myself'), answered('q-acc', 'own'), { account: ['own'] }] }],
    },
    level: everyone('block'),
    ask: { type: 'notice' },
    label: words(
      'Op je eigen account plaats je geen beelden van leerlingen.',
      'Don’t post pictures of pupils on your own account.',
      'Auf deinem eigenen Konto postest du keine Bilder von Schülern.',
    ),
    hint: words(
      'Ouders gaven toestemming aan de school, niet aan jou. Gebruik het account van de school.',
      'Parents gave permission to the school, not to you. Use the school’s account.',
      'Eltern haben es der Schule erlaubt, nicht dir. Nutze das Konto der Schule.',
    ),
    protocol: consentSentence,
    contact: 'leidinggevende',
  },
];
