import { sites } from '../playground/sites';
import { attackTests } from './attacks/attack-tests';
import { useStage } from './use-stage';

attackTests(
  'chromium',
  useStage(
    'chromium',
    sites.filter(({ id }) => id === 'x'),
  ),
);
