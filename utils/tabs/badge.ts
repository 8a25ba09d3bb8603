import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import type { FrameFindings } from '@/utils/model/forms/findings';

/** Surer than this a chat is worth a word. */
const SURE = 0.6;

/** What the toolbar says of a tab. */
export type BadgeState = 'nothing' | 'form' | 'chat' | 'registered' | 'due';

interface BadgeFacts {
  chats: readonly ChatFinding[];
  registered: boolean;
  /** How many answers are due. */
  due: number;
}

/**
 * One quiet word for what is on a page: a number just kept goes before all, answers that are due before a form that could be filled, and that
 * before a chat.
 */
export function badgeState(frames: readonly FrameFindings[], { chats, registered, due }: BadgeFacts): BadgeState {
  if (registered) return 'registered';
  if (due > 0) return 'due';
  const hasForm = frames.some(({ forms }) =>
    forms.some(({ kind, controls }) => kind === 'support' && controls.some(({ visible }) => visible)),
  );
  if (hasForm) return 'form';
  return chats.some(isSeen) ? 'chat' : 'nothing';
}

/** A vendor's script alone opens nothing that a person could see. */
function isSeen({ score, launcher, panel, composer }: ChatFinding): boolean {
  return score >= SURE && (launcher !== null || panel !== null || composer !== null);
}

const BADGE_TEXT: Record<Exclude<BadgeState, 'due'>, string> = { nothing: '', form: '•', chat: '•', registered: '✓' };
/** A badge has room for a few signs only. */
const MANY = 99;

export function badgeText(state: BadgeState, due: number): string {
  if (state !== 'due') return BADGE_TEXT[state];
  return due > MANY ? `${MANY}+` : String(due);
}
