import type { FrameFindings } from '@/utils/forms/findings';

/** What the toolbar says of a tab. */
export type BadgeState = 'nothing' | 'form' | 'registered' | 'due';

/**
 * One quiet word for what is on a page: a number just kept goes before all, answers that are due before a form that could be filled.
 * @param due how many answers are due
 */
export function badgeState(frames: readonly FrameFindings[], registered: boolean, due: number): BadgeState {
  if (registered) return 'registered';
  if (due > 0) return 'due';
  const hasForm = frames.some(({ forms }) =>
    forms.some(({ kind, controls }) => kind === 'support' && controls.some(({ visible }) => visible)),
  );
  return hasForm ? 'form' : 'nothing';
}

const BADGE_TEXT: Record<Exclude<BadgeState, 'due'>, string> = { nothing: '', form: '•', registered: '✓' };
/** A badge has room for a few signs only. */
const MANY = 99;

export function badgeText(state: BadgeState, due: number): string {
  if (state !== 'due') return BADGE_TEXT[state];
  return due > MANY ? `${MANY}+` : String(due);
}
