import { useEffect, useState } from 'react';
import { sendQuietly } from './requests';

/** Fetches a preview for the first link in the text, once per link. `count` goes up when one is there. */
export function useLinkPreview(text: string): { busy: boolean; count: number; link: string | null } {
  const link = /https?:\/\/\S+\.\S+/.exec(text)?.[0] ?? null;
  const [shown, setShown] = useState<string | null>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!link || link === shown) return;
    let left = false;
    void sendQuietly('ComposerLinkPreviewQuery', { url: link }).then(() => {
      if (left) return;
      setShown(link);
      setCount((before) => before + 1);
    });
    return () => {
      left = true;
    };
  }, [link, shown]);
  return { busy: link !== null && link !== shown, count, link: shown };
}
