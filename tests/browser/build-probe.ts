import { buildProbe } from '../run/build-extension';

/** Vitest's global set-up where only the practice pages are tried. */
export const setup = buildProbe;
