/** What must come true of every chat, in this order. */
export const CHAT_STEPS = ['found', 'opened', 'filled', 'message', 'picture', 'kept', 'number'] as const;
export type ChatStep = (typeof CHAT_STEPS)[number];

/** What became of one chat in one browser: `ok`, or why not. */
export interface ChatCell {
  id: string;
  steps: Partial<Record<ChatStep, string>>;
}

/** Does the steps one after the other; after one that fails there is no next. */
export async function walkSteps(id: string, steps: readonly (readonly [ChatStep, () => Promise<void>])[]): Promise<ChatCell> {
  const cell: ChatCell = { id, steps: {} };
  for (const [step, walk] of steps) {
    try {
      await walk();
      cell.steps[step] = 'ok';
    } catch (error) {
      cell.steps[step] = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}`.trim() : String(error);
      break;
    }
  }
  return cell;
}
