import { networkDoorTests } from './network-door-tests';

/** Every kind of surface of every site once: what differs beyond that is the look of the page, which no request tells. */
networkDoorTests('chromium', ({ surfaces }) =>
  surfaces.filter((story, at) => surfaces.findIndex(({ surface }) => surface === story.surface) === at),
);
