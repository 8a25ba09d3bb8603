import { useRef, useState } from 'react';
import { errorKey } from '@/components/ui/error-key';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { errorCodeOf } from '@/utils/messaging/error-code';
import type { Picture } from '@/utils/requests/picture';
import { addTimelineEntry } from '@/utils/store/requests/timeline';
import { type AttachResult, type AttachTarget, attachPicture } from './attach-picture';

export type AttachState = 'idle' | 'busy' | 'failed' | AttachResult['outcome'];

interface Attaching {
  state: AttachState;
  sent: AttachResult['sent'];
  /** Why it failed. */
  error?: unknown;
}

/** How long the line of a chat that was drawn anew is waited for: looks, and ms between them. */
const LOOKS = { most: 15, apart: 200 };

/** Attaching one picture: how it stands, what to say about it, and how to begin. */
export function useAttach(picture: Picture, target: AttachTarget | undefined) {
  const { t, size } = useTranslate();
  const act = useAction();
  const [result, setResult] = useState<Attaching>({ state: 'idle', sent: null });

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
      const { outcome, sent, fileName } = await attachPicture(picture, target, renewed);
      setResult({ state: outcome, sent });
      if (outcome !== 'attached') return;
      act(t('timeline'), () => addTimelineEntry(picture.requestId, 'attached', fileName), 'save');
    } catch (error) {
      console.error('[casebook] not attached', error);
      // An agent of another document refuses: the field the picture was meant for is gone.
      setResult({ state: errorCodeOf(error) === 'page-changed' ? 'gone' : 'failed', sent: null, error });
    }
  };

  const words = () => {
    const { state, sent } = result;
    if (state === 'idle' || state === 'busy') return '';
    if (state === 'failed') return t(errorKey(result.error));
    if (state !== 'attached' || !sent) return t(`attach_${state}`);
    const type = sent.type.replace('image/', '').toUpperCase();
    return t('attach_attached_as', { type, width: sent.width, height: sent.height, size: size(sent.size) });
  };

  return { state: result.state, words: words(), attach: () => act(t('picture_attach'), attach) };
}
