import type { FrameFindings } from '@/utils/forms/findings';

/** What the toolbar says of a tab. */
export type BadgeState = 'nothing' | 'form' | 'registered';

/** One quiet word for what is on a page: a number just kept goes before a form that could be filled. */
export function badgeState(frames: readonly FrameFindings[], registered: boolean): BadgeState {
  if (registered) return 'registered';
  const hasForm = frames.some(({ forms }) =>
    forms.some(({ kind, controls }) => kind === 'support' && controls.some(({ visible }) => visible)),
  );
  return hasForm ? 'form' : 'nothing';
}

export const BADGE_TEXT: Record<BadgeState, string> = { nothing: '', form: '•', registered: '✓' };
