import { useRef, useState } from 'react';
import { useTranslate } from '@/components/ui/translate';
import { RemoteError } from '@/utils/messaging/send';
import type { Picture } from '@/utils/requests/picture';
import { type AttachResult, type AttachTarget, attachPicture } from './attach-picture';

export type AttachState = 'idle' | 'busy' | 'unreachable' | AttachResult['outcome'];

/** How long the line of a chat that was drawn anew is waited for: looks, and ms between them. */
const LOOKS = { most: 15, apart: 200 };

/** Attaching one picture: how it stands, what to say about it, and how to begin. */
export function useAttach(picture: Picture, target: AttachTarget | undefined) {
  const { t, size } = useTranslate();
  const [result, setResult] = useState<{ state: AttachState; sent: AttachResult['sent'] }>({ state: 'idle', sent: null });

  const latest = useRef(target);
  latest.current = target;

  const renewed = async (old: AttachTarget) => {
    for (let look = 0; look < LOOKS.most; look += 1) {
      const now = latest.current;
      if (now?.nearId !== undefined && now.nearId !== old.nearId) return now;
      await new Promise((resolve) => setTimeout(resolve, LOOKS.apart));
    }
    return undefined;
  };

  const attach = async () => {
    if (!target) return;
    setResult({ state: 'busy', sent: null });
    try {
      const { outcome, sent } = await attachPicture(picture, target, renewed);
      setResult({ state: outcome, sent });
    } catch (error) {
      // An agent of another document refuses: the field the picture was meant for is gone.
      setResult({ state: error instanceof RemoteError ? 'gone' : 'unreachable', sent: null });
    }
  };

  const words = () => {
    const { state, sent } = result;
    if (state === 'idle' || state === 'busy') return '';
    if (state === 'unreachable') return t('page_unreachable');
    if (state !== 'attached' || !sent) return t(`attach_${state}`);
    const type = sent.type.replace('image/', '').toUpperCase();
    return t('attach_attached_as', { type, width: sent.width, height: sent.height, size: size(sent.size) });
  };

  return { state: result.state, words: words(), attach: () => void attach() };
}
