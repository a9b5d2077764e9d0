import { networkDoorTests } from './network-door-tests';

networkDoorTests('chromium', ({ surfaces }) => surfaces);
