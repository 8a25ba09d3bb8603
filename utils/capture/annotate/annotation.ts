import { type Drawing, withChanged, withMark, withMoved, withoutMark } from './drawing';
import { amend, type History, record, redo, startHistory, undo } from './history';
import type { Mark, MarkKind } from './mark';

export const TOOLS = ['select', 'redaction', 'arrow', 'box', 'pen', 'text', 'number', 'crop'] as const satisfies readonly (
  | 'select'
  | MarkKind
)[];
export type Tool = (typeof TOOLS)[number];

/** Somebody drawing on a picture. */
export interface Annotation {
  history: History<Drawing>;
  /** Id of the mark that is chosen. */
  selected: string | null;
  tool: Tool;
}

export type AnnotationAct =
  | { act: 'add'; marks: readonly Mark[] }
  /** `same` step: part of the drag or the typing that is under way. */
  | { act: 'change'; mark: Mark; step: 'new' | 'same' }
  | { act: 'remove'; id: string }
  | { act: 'order'; id: string; by: 1 | -1 }
  | { act: 'select'; id: string | null }
  | { act: 'tool'; tool: Tool }
  | { act: 'undo' }
  | { act: 'redo' };

export function startAnnotation(): Annotation {
  return { history: startHistory<Drawing>([]), selected: null, tool: 'redaction' };
}

export function annotate(state: Annotation, action: AnnotationAct): Annotation {
  const { history } = state;
  const drawing = history.present;
  switch (action.act) {
    case 'add': {
      if (action.marks.length === 0) return state;
      const next = action.marks.reduce(withMark, drawing);
      return { ...state, history: record(history, next), selected: action.marks.at(-1)?.id ?? null };
    }
    case 'change': {
      const next = withChanged(drawing, action.mark);
      return { ...state, history: action.step === 'new' ? record(history, next) : amend(history, next) };
    }
    case 'remove': {
      const index = drawing.findIndex(({ id }) => id === action.id);
      const next = withoutMark(drawing, action.id);
      // The next one is chosen, so that one can go on without looking for the place again.
      const neighbour = next[Math.min(index, next.length - 1)]?.id ?? null;
      return index < 0 ? state : { ...state, history: record(history, next), selected: neighbour };
    }
    case 'order': {
      const next = withMoved(drawing, action.id, action.by);
      return next === drawing ? state : { ...state, history: record(history, next) };
    }
    case 'select':
      return { ...state, selected: action.id };
    case 'tool':
      return { ...state, tool: action.tool };
    case 'undo':
      return withSelection({ ...state, history: undo(history) });
    case 'redo':
      return withSelection({ ...state, history: redo(history) });
  }
}

/** What is not there any more is not chosen either. */
function withSelection(state: Annotation): Annotation {
  const isThere = state.history.present.some(({ id }) => id === state.selected);
  return isThere ? state : { ...state, selected: null };
}
