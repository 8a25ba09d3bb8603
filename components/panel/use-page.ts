import { useCallback, useEffect, useMemo, useState } from 'react';
import { type ErrorCode, errorCodeOf } from '@/utils/messaging/error-code';
import { reportFailure } from '@/utils/messaging/report-failure';
import { ask } from '@/utils/messaging/send';
import type { FrameFindings } from '@/utils/model/forms/findings';
import { findingsOf, watchFindings } from '@/utils/tabs/findings-store';
import { siteOf } from '@/utils/text/site';
import type { PageTab } from './use-page-tab';

/** May Casebook work on the page? `failed`: the background did not answer. */
export type Access = 'asking' | 'granted' | 'forbidden' | 'failed';

export interface PageState {
  access: Access;
  /** Why the background did not answer. */
  failure: ErrorCode | null;
  frames: FrameFindings[];
  /** Ask for the page to be read anew. */
  refresh: () => void;
}

/**
 * Has the background look at a tab, again with each document it loads, and follows what is found there.
 * @param looks whether it may be looked at: the person decides that by site
 */
export function usePage(tab: PageTab, looks: boolean): PageState {
  const [access, setAccess] = useState<Access>('asking');
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [frames, setFrames] = useState<FrameFindings[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { id, url, loads } = tab;
  const isSite = siteOf(url) !== null;

  // Each load of the tab and each attempt is a visit of its own.
  const visit = useMemo(() => ({ tabId: id, loads, attempt }), [id, loads, attempt]);
  useEffect(() => {
    let gone = false;
    if (!isSite) {
      setAccess('forbidden');
      return undefined;
    }
    if (!looks) return undefined;
    ask('tab.attend', { tabId: visit.tabId })
      .then((answer) => !gone && setAccess(answer.access))
      .catch((error: unknown) => {
        console.error('[casebook] the tab was not attended', error);
        if (gone) return;
        setFailure(errorCodeOf(error));
        setAccess('failed');
      });
    return () => {
      gone = true;
    };
  }, [visit, isSite, looks]);

  useEffect(() => {
    let gone = false;
    const read = () => {
      const reading = findingsOf(id).then((found) => !gone && setFrames(found));
      reportFailure('findings not read', reading);
    };
    read();
    const stop = watchFindings(id, read);
    return () => {
      gone = true;
      stop();
    };
  }, [id]);

  const refresh = useCallback(() => setAttempt((count) => count + 1), []);
  return { access, failure, frames, refresh };
}
