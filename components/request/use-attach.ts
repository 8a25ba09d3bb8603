import { useState } from 'react';
import { useTranslate } from '@/components/ui/translate';
import { RemoteError } from '@/utils/messaging/send';
import type { Picture } from '@/utils/requests/request';
import { type AttachResult, type AttachTarget, attachPicture } from './attach-picture';

export type AttachState = 'idle' | 'busy' | 'unreachable' | AttachResult['outcome'];

/** Attaching one picture: how it stands, what to say about it, and how to begin. */
export function useAttach(picture: Picture, target: AttachTarget | undefined) {
  const { t, size } = useTranslate();
  const [result, setResult] = useState<{ state: AttachState; sent: AttachResult['sent'] }>({ state: 'idle', sent: null });

  const attach = async () => {
    if (!target) return;
    setResult({ state: 'busy', sent: null });
    try {
      const { outcome, sent } = await attachPicture(picture, target);
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
