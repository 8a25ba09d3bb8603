import { useState } from 'react';
import { askFrame, RemoteError } from '@/utils/messaging/send';
import type { ChatComposer } from '@/utils/model/chat/chat-finding';
import { splitMessage } from '@/utils/text/split-message';

export type InsertState = 'idle' | 'busy' | 'inserted' | 'not-empty' | 'failed' | 'unreachable' | 'undone';

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
  const [going, setGoing] = useState<Going>(NOTHING);
  const maxLength = composer?.maxLength ?? null;
  const isGoing = going.done > 0 && going.done < going.parts.length;
  const parts = isGoing ? going.parts : splitMessage(text, maxLength);
  const next = isGoing ? going.done : 0;

  const insert = async () => {
    const value = parts[next];
    if (!composer || value === undefined) return;
    setState('busy');
    try {
      const { frameId, documentKey, elementId } = composer;
      const instructions = [{ controlId: elementId, value, overwrite: false }];
      const { undoId, results } = await askFrame({ tabId, frameId }, 'agent.fill', { documentKey, instructions });
      const outcome = results[0]?.outcome;
      if (outcome === 'filled') setGoing({ parts, done: next + 1, undoId });
      setState(outcome === 'filled' ? 'inserted' : outcome === 'kept' ? 'not-empty' : 'failed');
    } catch (error) {
      setState(error instanceof RemoteError ? 'failed' : 'unreachable');
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
    } catch {
      setState('unreachable');
    }
  };

  return {
    state,
    /** The part to put in next, from 0, and how many there are. */
    next,
    count: parts.length,
    /** The part that was put in last, from 1, and of how many. */
    last: { part: going.done, count: going.parts.length },
    canUndo: state === 'inserted' && going.undoId !== null,
    insert: () => void insert(),
    undo: () => void undo(),
  };
}
