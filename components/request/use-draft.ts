import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDebounced } from '@/components/ui/use-debounced';
import {
  EMPTY_DETAILS,
  EMPTY_MESSAGE,
  type MessageDetails,
  type MessageParts,
  type PageReference,
  type SupportRequest,
} from '@/utils/requests/request';
import { type DraftChange, discardDraft, saveDraft } from '@/utils/store/requests/drafts';
import { draftOf } from '@/utils/store/requests/request-store';
import { mergeChanges } from './merge-changes';
import { showsChange } from './shows-change';

/** Saved when the person pauses this long, ms. */
const PAUSE = 400;

export interface Draft {
  /** It is known what is stored. Before that a change would be made to nothing and take the place of what is there. */
  isKnown: boolean;
  stored: SupportRequest | undefined;
  message: MessageParts;
  details: MessageDetails;
  subject: string;
  profileId: string | null;
  /** Id of the earlier request it goes on with. */
  followsUp: string | null;
  status: 'none' | 'saving' | 'saved';
  /** The last save failed; what was typed is still in the fields and is tried again with the next change. */
  error: unknown;
  change: (change: DraftChange) => void;
  /** Saves at once what is waiting: the person left a field. */
  flush: () => void;
  /** Saves what is waiting and gives the draft's id, beginning one where there is none. */
  ensure: () => Promise<string>;
  discard: () => Promise<void>;
}

/**
 * The draft of a site: what is stored, with what has been typed since laid over it. The layer goes only when what is stored has caught
 * up with it, or somebody (another panel) has written later: the live query answers some time after the save, and in between the fields
 * must not fall back to what they held before.
 */
export function useDraft(page: PageReference): Draft {
  const { site } = page;
  const found = useLiveQuery(async () => (await draftOf(site)) ?? null, [site]);
  const stored = found ?? undefined;
  const [typed, setTyped] = useState<DraftChange>({});
  /** When everything typed was stored, ms since the epoch; `null` while something is not. */
  const [savedAt, setSavedAt] = useState<number | null>(0);
  const [error, setError] = useState<unknown>(null);
  const waiting = useRef<DraftChange>({});
  const latestPage = useRef(page);
  latestPage.current = page;

  useEffect(() => {
    if (savedAt === null || !stored || Object.keys(typed).length === 0) return;
    // Only this very layer: what a person types while this waits to run is on top of it, and stays.
    if (showsChange(stored, typed) || stored.updatedAt > savedAt) setTyped((now) => (now === typed ? {} : now));
  }, [stored, typed, savedAt]);

  const save = useCallback(async () => {
    const change = waiting.current;
    waiting.current = {};
    try {
      const id = await saveDraft(latestPage.current, change);
      setError(null);
      if (isEmpty(waiting.current)) setSavedAt(Date.now());
      return id;
    } catch (failure) {
      waiting.current = mergeChanges(change, waiting.current);
      setError(failure);
      throw failure;
    }
  }, []);
  const saveWaiting = useCallback(() => {
    // The error is in the state; a change that failed is still waiting.
    if (!isEmpty(waiting.current)) save().catch((failure: unknown) => console.warn('[casebook] draft not saved', failure));
  }, [save]);
  const pause = useDebounced(saveWaiting, PAUSE);

  const change = useCallback(
    (next: DraftChange) => {
      waiting.current = mergeChanges(waiting.current, next);
      setTyped((before) => mergeChanges(before, next));
      setSavedAt(null);
      pause.schedule();
    },
    [pause],
  );

  const discard = useCallback(async () => {
    waiting.current = {};
    setTyped({});
    setSavedAt(0);
    await discardDraft(site);
  }, [site]);

  return useMemo(
    () => ({
      isKnown: found !== undefined,
      stored,
      message: { ...EMPTY_MESSAGE, ...stored?.message, ...typed.message },
      details: { ...EMPTY_DETAILS, ...stored?.details, ...typed.details },
      subject: typed.subject ?? stored?.subject ?? '',
      profileId: typed.profileId === undefined ? (stored?.profileId ?? null) : typed.profileId,
      followsUp: typed.followsUp === undefined ? (stored?.followsUp ?? null) : typed.followsUp,
      status: savedAt === null ? 'saving' : stored ? 'saved' : 'none',
      error,
      change,
      flush: pause.flush,
      ensure: save,
      discard,
    }),
    [found, stored, typed, savedAt, error, change, pause, save, discard],
  );
}

function isEmpty(change: DraftChange): boolean {
  return Object.keys(change).length === 0;
}
