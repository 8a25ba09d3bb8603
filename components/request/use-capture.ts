import { useEffect, useRef, useState } from 'react';
import { UnsavedPictureError } from '@/components/picture/unsaved-picture-error';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { CaptureNotice } from '@/utils/capture/assemble/capture-notice';
import { capturePage } from '@/utils/capture/assemble/capture-page';
import { captureView } from '@/utils/capture/assemble/capture-view';
import { pictureName } from '@/utils/capture/assemble/picture-name';
import { privateParts } from '@/utils/capture/assemble/private-parts';
import type { PickWay, Steer } from '@/utils/model/capture/camera-protocol';
import type { PageReference } from '@/utils/requests/request';
import { ownDetails } from '@/utils/store/profile/profile-store';
import { addPicture } from '@/utils/store/requests/picture-store';
import type { Draft } from './use-draft';

/** `says`: the words of an error that stands on the page. */
export type CaptureWhat = 'view' | 'page' | PickWay | { says: string };

export type CaptureState =
  | { state: 'idle'; notices: readonly CaptureNotice[] }
  | { state: 'busy'; what: CaptureWhat; done: number; count: number }
  | { state: 'picking'; way: PickWay; steer: (steer: Steer) => void }
  | { state: 'failed'; error: unknown };

export interface Capture {
  now: CaptureState;
  take: (what: CaptureWhat) => void;
  stop: () => void;
}

/** Takes pictures of a tab, one at a time, and keeps each with the draft. */
export function useCapture(draft: Pick<Draft, 'ensure'>, page: PageReference, tabId: number): Capture {
  const [now, setNow] = useState<CaptureState>({ state: 'idle', notices: [] });
  const stopping = useRef<AbortController>(null);
  const { t } = useTranslate();
  const act = useAction();

  // Who leaves the room does not wait for the picture, and the page is given back at once.
  useEffect(() => () => stopping.current?.abort(), []);

  const picture = (what: CaptureWhat, { signal }: AbortController) => {
    if (what === 'view') return captureView(tabId);
    const onProgress = (done: number, count: number) => setNow({ state: 'busy', what, done, count });
    const onPicking = (steer: (steer: Steer) => void) => {
      if (what !== 'area' && what !== 'element') return;
      const steerAndGo = (step: Steer) => {
        if (step === 'take') setNow({ state: 'busy', what, done: 0, count: 0 });
        steer(step);
      };
      setNow({ state: 'picking', way: what, steer: steerAndGo });
    };
    return capturePage({ tabId, what, signal, onProgress, onPicking });
  };

  const take = async (what: CaptureWhat) => {
    const stopper = new AbortController();
    stopping.current = stopper;
    setNow({ state: 'busy', what, done: 0, count: 0 });
    try {
      const { notices, seen, ...taken } = await picture(what, stopper);
      const takenAt = Date.now();
      const { pageUrl, pageTitle, site } = page;
      const fileName = pictureName(site, takenAt);
      const facts = privateParts(seen, taken, await ownDetails());
      const kept = { kind: 'capture' as const, fileName, takenAt, pageUrl, pageTitle, ...taken, ...facts };
      // On a full disk the draft, too, may be what finds no room.
      const keep = async () => addPicture({ ...kept, requestId: await draft.ensure() });
      await keep().catch((cause: unknown) => {
        throw new UnsavedPictureError(kept, keep, { cause });
      });
      setNow({ state: 'idle', notices });
    } catch (error) {
      setNow({ state: 'failed', error });
    }
  };

  return { now, take: (what) => act(t('capture'), () => take(what)), stop: () => stopping.current?.abort() };
}
