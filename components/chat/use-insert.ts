import { useState } from 'react';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { askFrame } from '@/utils/messaging/ask-frame';
import { type ErrorCode, errorCodeOf } from '@/utils/messaging/error-code';
import type { ChatComposer } from '@/utils/model/chat/chat-finding';
import { splitMessage } from '@/utils/text/split-message';

export type InsertState = 'idle' | 'busy' | 'inserted' | 'not-empty' | 'failed' | 'undone';

interface Going {
  /** Cut once: what is written in the panel meanwhile is another message. */
  parts: string[];
  /** Parts that stand or stood in the chat. */
  done: number;
  undoId: string | null;
}

const NOTHING: Going = { parts: [], done: 0, undoId: null };

/** Putting the message into a chat, part by part where it is longer than the chat takes at once. It is never sent. */
export function useInsert(tabId: number, composer: ChatComposer | null, text: string) {
  const [state, setState] = useState<InsertState>('idle');
  /** Why it failed; `null` where the chat itself did not take it. */
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const { t } = useTranslate();
  const act = useAction();
  const [going, setGoing] = useState<Going>(NOTHING);
  const maxLength = composer?.maxLength ?? null;
  const isGoing = going.done > 0 && going.done < going.parts.length;
  const parts = isGoing ? going.parts : splitMessage(text, maxLength);
  const next = isGoing ? going.done : 0;

  const fail = (error: unknown) => {
    console.error('[casebook] not put into the chat', error);
    setFailure(errorCodeOf(error));
    setState('failed');
  };

  const insert = async () => {
    const value = parts[next];
    if (!composer || value === undefined) return;
    setState('busy');
    setFailure(null);
    try {
      const { frameId, documentKey, elementId } = composer;
      const instructions = [{ controlId: elementId, value, overwrite: false }];
      const { undoId, results } = await askFrame({ tabId, frameId }, 'agent.fill', { documentKey, instructions });
      const outcome = results[0]?.outcome;
      if (outcome === 'filled') setGoing({ parts, done: next + 1, undoId });
      setState(outcome === 'filled' ? 'inserted' : outcome === 'kept' ? 'not-empty' : 'failed');
    } catch (error) {
      fail(error);
    }
  };

  const undo = async () => {
    if (!composer || going.undoId === null) return;
    const { frameId, documentKey } = composer;
    const { undoId } = going;
    try {
      await askFrame({ tabId, frameId }, 'agent.undo', { documentKey, undoId });
      setGoing({ parts: going.parts, done: going.done - 1, undoId: null });
      setState('undone');
    } catch (error) {
      fail(error);
    }
  };

  return {
    state,
    failure,
    /** The part to put in next, from 0, and how many there are. */
    next,
    count: parts.length,
    /** The part that was put in last, from 1, and of how many. */
    last: { part: going.done, count: going.parts.length },
    canUndo: state === 'inserted' && going.undoId !== null,
    insert: () => act(t('chat_insert'), insert),
    undo: () => act(t('chat_undo'), undo),
  };
}
