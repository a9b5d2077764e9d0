import { useState } from 'react';
import { takeAttachments, type Attachment } from '../../kit/attachment';
import { pageEvent } from '../../kit/page-event';
import { addPost } from './posts';
import { sendPost } from './requests';

export type CreateStep = 'picker' | 'crop' | 'edit' | 'caption' | 'sharing' | 'shared';
export type Create = ReturnType<typeof useCreate>;

const order: readonly CreateStep[] = ['picker', 'crop', 'edit', 'caption'];

/** Making a post in the dialog: files, steps, the caption as the app knows it, and sharing. */
export function useCreate() {
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const [step, setStep] = useState<CreateStep>('picker');
  const [caption, setCaption] = useState('');
  const [failed, setFailed] = useState(false);
  const move = (by: 1 | -1) => {
    pageEvent(by === 1 ? 'next' : 'back');
    setStep((now) => order[Math.max(0, order.indexOf(now) + by)] ?? now);
  };
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const taken = takeAttachments(currentTarget);
    setFiles((before) => [...before, ...taken]);
    setStep('crop');
  };
  const share = async () => {
    setStep('sharing');
    setFailed(false);
    try {
      await sendPost(caption, files);
      addPost(
        caption,
        files.map(({ preview }) => preview),
      );
      setStep('shared');
    } catch {
      setFailed(true);
      setStep('caption');
    }
  };
  return {
    files,
    step,
    caption,
    setCaption,
    failed,
    move,
    choose,
    share,
    isReel: files.length === 1 && files[0]?.kind === 'video',
  };
}
