import type { Names } from '../check/review';

/** Invented boards, some with schools that are called like ordinary things; `esmark` where a draft names none. */
export const boards = {
  esmark: {
    board: 'Stichting Esmark',
    schools: ['Basisschool De Boomgaard', 'KBS De Sleutelbloem', "OBS 't Kämpke"],
    published: ['0541-555210', 'info@deboomgaard.example', 'Kloosterpad 8', '7591 KX'],
  },
  waterlanden: {
    board: 'Onderwijsgroep Waterlanden',
    schools: ['IKC De Vuurtoren', 'Sint Jozefschool', 'Montessorischool Zonnewijzer'],
    published: ['030-5550190', 'directie@vuurtoren.example', 'Havenkade 101'],
  },
  noord: {
    board: 'PCBO It Noarderljocht',
    schools: ['CBS De Wegwijzer', 'CBS De Fontein'],
    published: ['0511-555344', 'contact@wegwijzer.example', 'Skoallewei 2'],
  },
} as const satisfies Record<string, Names>;
