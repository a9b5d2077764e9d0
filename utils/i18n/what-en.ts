import type { WhatTexts } from './what-nl';

const keys: WhatTexts['decides']['keys'] = {
  role: 'the role',
  roleLocked: 'whether you may change the role',
  school: 'the school',
  board: 'the name of the foundation',
  language: 'the language',
  ruleSet: 'the rules of the foundation',
  boardKey: 'the key of the foundation',
  platforms: 'pupils per site',
  contacts: 'the contacts',
  links: 'the links',
  hours: 'the school hours',
  holidays: 'the holidays',
  locked: 'which sections are closed',
  showWelcome: 'the welcome page',
};

export const whatEn: WhatTexts = {
  title: 'What does this extension (not) do?',
  hint: 'This sheet is made from the settings in this browser. You can print it, for the works council for instance.',
  print: 'Print',
  read: {
    title: () => 'What does PostWacht read?',
    sites: (sites) => `PostWacht works only on ${sites.join(', ')}. On other sites it is off.`,
    lines: [
      'Only when you click, or publish by key, does it look at the text that stands there. So it knows whether you press a button such as Post or Next. If the site sends without such a press, it looks at that moment.',
      'It then reads the text, how many photos and videos are with it, which account posts and who can see it.',
      'That happens on your own computer. Your post is in memory only and is stored nowhere.',
    ],
  },
  never: {
    title: () => 'What does PostWacht not do?',
    lines: [
      'It does not follow what you type, search or look at.',
      'It does not look at photos or videos. It only counts them. There is no face recognition.',
      'It makes no figures per person and does not keep when you post.',
    ],
  },
  kept: {
    title: () => 'What does it keep, and for how long?',
    howLong: 'All of it is in this browser only. It stays until you change it, erase all or remove the extension.',
    role: (roles) => `Your role: ${roles}.`,
    noRole: (roles) => `You have not chosen a role yet. Until then this applies: ${roles}.`,
    school: (name) => `Your school: ${name}.`,
    noSchool: 'Your school is not filled in.',
    language: 'The language and the colours that you choose.',
    acknowledged: (version) => `That you know version ${version} of the rules.`,
    notAcknowledged: 'Whether you know the rules: you have not said so yet.',
    accounts: (count) =>
      `What you said about an account: now of ${count}. The name of the account is not kept, only a code that cannot be turned back without this browser.`,
    rules: (versions) =>
      `The rules of this browser and earlier versions of them: now ${versions}, at most 100. The oldest then goes.`,
    counted: (rules) =>
      `How often a rule was shown and what became of it: totals only, now of ${rules} rules. Without names, times or texts. You can set them to zero.`,
    policy:
      'A copy of what the management of this computer sets: for the first seconds after the browser starts, and for when new rules hold a mistake.',
    withdrawn: (board) => `That the management of this computer removed the rules of ${board}, and on which day.`,
    ownKey: 'A key to sign rules with.',
    boardKey: 'The key of the foundation that this browser trusts.',
    noKeys: 'Keys to sign or check rules with: none now.',
  },
  school: {
    title: (school) => `What can ${school || 'your school'} see?`,
    lines: [
      'Not: what you write, where you post, what you answer and how often you get a question. PostWacht sends that to nobody.',
      'It can see what the school or foundation set itself. An administrator can also see that the extension is in a managed browser.',
      'It can see a file that you save yourself and give to somebody yourself.',
      'Mind: whoever can use your browser can open these settings too.',
    ],
  },
  out: {
    title: () => 'What goes out?',
    lines: [
      'Nothing. There is no server and no code comes from outside.',
      'Only when you press it does a link open, do you copy a text or save a file.',
    ],
  },
  decides: {
    title: () => 'Who decides what applies here?',
    keys,
    policy: (parts) => `The management of this computer sets: ${parts.join(', ')}.`,
    noPolicy: 'The management of this computer sets nothing.',
    board: {
      policy: (board) => `${board} decides the minimum, through the management of this computer.`,
      file: (board) => `${board} decides the minimum, with a file that was taken over here.`,
    },
    noBoard: 'No rules of a foundation have been set.',
    set: (name, version, day) => `Now in force: ${name}, version ${version} of ${day}.`,
    counts: (board, both, school) =>
      `Rules that are on: ${board} of the foundation, ${both} of the foundation and adapted by the school, ${school} of the school.`,
    allHere: (rules) => `Rules that are on: ${rules}. They can be changed in this browser, except what is fixed.`,
    refused: (count) =>
      `${count} times the school asked for something looser than the foundation. That does not count.`,
    fixedRole: (roles) => `Your role is fixed: ${roles}.`,
    ownRole: 'You choose your role yourself.',
    press: 'Whether you post is up to you, except where a rule says that it is not allowed.',
  },
  wipe: {
    title: () => 'How do you erase all of it?',
    lines: [
      'With the button ‘Erase all’ on this page. All under ‘What does it keep’ is then gone and cannot be brought back.',
      'After that the rules that come with the extension apply. Removing the extension erases all of it too.',
    ],
    policyStays: 'What the management of this computer sets stays. The browser itself keeps it.',
    nothingStays: 'Nothing is left of what you set here.',
    button: 'Erase all',
    sure: 'Are you sure? Your role, rules, earlier versions, totals and keys will be gone. Do you have a key? Then save its backup first.',
    yes: 'Yes, erase all',
    no: 'No, keep it',
    failed: 'Erasing did not work. Close other tabs of PostWacht and try again.',
  },
};
