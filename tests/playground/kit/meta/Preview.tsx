import type { Attachment } from '../attachment';

/** What was chosen, shown as the sites show it: an image or video of a blob: address. A video has its size before it is read. */
export function Preview({ attachment, className }: { attachment: Attachment; className: string }) {
  if (attachment.kind === 'video')
    return <video className={className} src={attachment.preview} width={160} height={120} muted playsInline />;
  return <img className={className} src={attachment.preview} alt="" />;
}
