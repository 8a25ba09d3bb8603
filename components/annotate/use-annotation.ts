import { useReducer } from 'react';
import { type Annotation, type AnnotationAct, annotate, startAnnotation } from '@/utils/capture/annotate/annotation';
import type { Drawing } from '@/utils/capture/annotate/drawing';
import type { Mark } from '@/utils/capture/annotate/mark';

export interface Annotating {
  state: Annotation;
  drawing: Drawing;
  selected: Mark | undefined;
  act: (action: AnnotationAct) => void;
}

export function useAnnotation(): Annotating {
  const [state, act] = useReducer(annotate, null, startAnnotation);
  const drawing = state.history.present;
  return { state, drawing, selected: drawing.find(({ id }) => id === state.selected), act };
}
