import type { PublishingRequest } from '../../utils/model/publishing-request';
import { facebookRequests } from '../../utils/platforms/facebook-requests';
import { instagramRequests } from '../../utils/platforms/instagram-requests';
import { linkedinRequests } from '../../utils/platforms/linkedin-requests';
import { tiktokRequests } from '../../utils/platforms/tiktok-requests';
import { xRequests } from '../../utils/platforms/x-requests';
import { youtubeRequests } from '../../utils/platforms/youtube-requests';

const all: Record<string, readonly PublishingRequest[]> = {
  x: xRequests,
  facebook: facebookRequests,
  instagram: instagramRequests,
  tiktok: tiktokRequests,
  linkedin: linkedinRequests,
  youtube: youtubeRequests,
};

/** What the network door knows of a site. */
export function requestsOf(site: string): readonly PublishingRequest[] {
  const found = all[site];
  if (!found) throw new Error(`No requests of ${site}.`);
  return found;
}
