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

/** Saved when the person pauses this long, ms. */
const PAUSE = 400;
const NOTHING_SAVED = { at: 0, looks: 0 };

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
  const looks = useRef(0);
  const found = useLiveQuery(async () => {
    looks.current += 1;
    const look = looks.current;
    return { draft: await draftOf(site), look };
  }, [site]);
  const isKnown = found !== undefined;
  const stored = found?.draft;
  const [typed, setTyped] = useState<DraftChange>({});
  /** When everything typed was stored, ms since the epoch, and how often it had been looked by then; `null` while something is not. */
  const [saved, setSaved] = useState<{ at: number; looks: number } | null>(NOTHING_SAVED);
  const [error, setError] = useState<unknown>(null);
  const waiting = useRef<DraftChange>({});
  const latestPage = useRef(page);
  latestPage.current = page;

  useEffect(() => {
    if (saved === null || !found || Object.keys(typed).length === 0) return;
    const { draft, look } = found;
    // No draft at a look that began after the save: it has become a request, perhaps before it was ever seen here.
    const isPast = draft ? showsChange(draft, typed) || draft.updatedAt > saved.at : look > saved.looks;
    // Only this very layer: what a person types while this waits to run is on top of it, and stays.
    if (isPast) setTyped((now) => (now === typed ? {} : now));
  }, [found, typed, saved]);

  const save = useCallback(async () => {
    const change = waiting.current;
    waiting.current = {};
    try {
      const id = await saveDraft(latestPage.current, change);
      setError(null);
      if (isEmpty(waiting.current)) setSaved({ at: Date.now(), looks: looks.current });
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
      setSaved(null);
      pause.schedule();
    },
    [pause],
  );

  const discard = useCallback(async () => {
    waiting.current = {};
    setTyped({});
    setSaved(NOTHING_SAVED);
    await discardDraft(site);
  }, [site]);

  return useMemo(
    () => ({
      isKnown,
      stored,
      message: { ...EMPTY_MESSAGE, ...stored?.message, ...typed.message },
      details: { ...EMPTY_DETAILS, ...stored?.details, ...typed.details },
      subject: typed.subject ?? stored?.subject ?? '',
      profileId: typed.profileId === undefined ? (stored?.profileId ?? null) : typed.profileId,
      followsUp: typed.followsUp === undefined ? (stored?.followsUp ?? null) : typed.followsUp,
      status: saved === null ? 'saving' : stored ? 'saved' : 'none',
      error,
      change,
      flush: pause.flush,
      ensure: save,
      discard,
    }),
    [isKnown, stored, typed, saved, error, change, pause, save, discard],
  );
}

function isEmpty(change: DraftChange): boolean {
  return Object.keys(change).length === 0;
}

/** Two changes of a draft as one; where both say something, the later counts. */
export function mergeChanges(earlier: DraftChange, later: DraftChange): DraftChange {
  const message = { ...earlier.message, ...later.message };
  const details = { ...earlier.details, ...later.details };
  return {
    ...earlier,
    ...later,
    ...(Object.keys(message).length > 0 && { message }),
    ...(Object.keys(details).length > 0 && { details }),
  };
}

/** Does a stored draft hold everything a change says? */
export function showsChange(stored: SupportRequest, change: DraftChange): boolean {
  const { message = {}, details = {}, subject, profileId, followsUp } = change;
  const { problem, when, tried, wanted } = stored.message;
  const parts = { problem, when, tried, wanted, ...message };
  const { whenAt, language, outcomes } = { ...stored.details, ...details };
  return (
    (subject === undefined || subject === stored.subject) &&
    (profileId === undefined || profileId === stored.profileId) &&
    (followsUp === undefined || followsUp === stored.followsUp) &&
    parts.problem === problem &&
    parts.when === when &&
    parts.tried === tried &&
    parts.wanted === wanted &&
    whenAt === stored.details.whenAt &&
    language === stored.details.language &&
    outcomes.join() === stored.details.outcomes.join()
  );
}
