import type { Role } from '../model/profile';
import type { Outcome, Sample } from '../model/sample';

/** What of a sample is out of the ordinary. */
type Extra = Partial<Pick<Sample, 'kind' | 'images' | 'videos' | 'reply' | 'atWork'> & Pick<Outcome, 'stopped'>>;

/** Makes samples of one role: id, site, name, text, the ids of what is asked (with spaces between), and the rest. */
export function sampleFor(role: Role) {
  return (
    id: string,
    platform: Sample['platform'],
    name: string,
    text: string,
    asks: string,
    extra: Extra = {},
  ): Sample => {
    const { stopped = false, ...rest } = extra;
    const plain = { kind: 'post', images: 0, videos: 0, reply: false, atWork: false } as const;
    const expect = { asks: asks.split(' ').filter(Boolean), stopped };
    return { id, name, role, platform, text, ...plain, ...rest, expect };
  };
}
