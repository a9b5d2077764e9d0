import { sites } from '../playground/sites';
import { networkDoorTests } from './network-door-tests';
import { useStage } from './use-stage';

/** Every kind of surface of every site once: what differs beyond that is the look of the page, which no request tells. */
networkDoorTests('chromium', useStage('chromium', sites), ({ surfaces }) =>
  surfaces.filter((story, at) => surfaces.findIndex(({ surface }) => surface === story.surface) === at),
);
