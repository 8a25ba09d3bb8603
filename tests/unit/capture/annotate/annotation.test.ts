import { describe, expect, it } from 'vitest';
import { type Annotation, type AnnotationAct, annotate, startAnnotation } from '@/utils/capture/annotate/annotation';
import { startHistory } from '@/utils/capture/annotate/history';
import { keyAct, type PressedKey } from '@/utils/capture/annotate/key-act';
import type { Mark } from '@/utils/capture/annotate/mark';

const box = (id: string, left = 0): Mark => ({ id, kind: 'box', ink: 'red', box: { left, top: 0, width: 10, height: 10 } });
const resultOf = (...acts: AnnotationAct[]): Annotation => acts.reduce(annotate, startAnnotation());
const ids = ({ history }: Annotation) => history.present.map(({ id }) => id).join('');
const ADDED: AnnotationAct[] = ['a', 'b', 'c'].map((id) => ({ act: 'add', marks: [box(id)] }));

describe('annotate', () => {
  it('chooses what was added last', () => {
    expect(resultOf(...ADDED)).toMatchObject({ selected: 'c', tool: 'redaction' });
  });

  it('takes back step by step and does again', () => {
    expect(ids(resultOf(...ADDED, { act: 'undo' }, { act: 'undo' }))).toBe('a');
    expect(ids(resultOf(...ADDED, { act: 'undo' }, { act: 'undo' }, { act: 'redo' }))).toBe('ab');
    expect(ids(resultOf({ act: 'undo' }, { act: 'redo' }, ...ADDED, { act: 'redo' }))).toBe('abc');
  });

  it('forgets what was taken back once something else is done', () => {
    const state = resultOf(...ADDED, { act: 'undo' }, { act: 'add', marks: [box('d')] }, { act: 'redo' });
    expect(ids(state)).toBe('abd');
  });

  it('takes many marks of one press back at once', () => {
    const state = resultOf({ act: 'add', marks: [box('a'), box('b')] }, { act: 'undo' });
    expect(ids(state)).toBe('');
    expect(state.selected).toBeNull();
  });

  it('takes a drag back to where it began', () => {
    const drag = [5, 9, 14].map(
      (left, index): AnnotationAct => ({ act: 'change', mark: box('a', left), step: index ? 'same' : 'new' }),
    );
    const state = resultOf({ act: 'add', marks: [box('a')] }, ...drag);
    expect(state.history.present).toEqual([box('a', 14)]);
    expect(annotate(state, { act: 'undo' }).history.present).toEqual([box('a')]);
  });

  it('chooses the neighbour of what was removed', () => {
    expect(resultOf(...ADDED, { act: 'remove', id: 'b' })).toMatchObject({ selected: 'c' });
    expect(resultOf(...ADDED, { act: 'remove', id: 'c' })).toMatchObject({ selected: 'b' });
    expect(resultOf(ADDED[0] ?? { act: 'undo' }, { act: 'remove', id: 'a' })).toMatchObject({ selected: null });
    expect(ids(resultOf(...ADDED, { act: 'remove', id: 'x' }))).toBe('abc');
  });

  it('makes no step of what changes nothing', () => {
    const state = resultOf(...ADDED);
    expect(annotate(state, { act: 'order', id: 'c', by: 1 })).toBe(state);
    expect(annotate(state, { act: 'add', marks: [] })).toBe(state);
    expect(startHistory(1).past).toEqual([]);
  });
});

describe('keyAct', () => {
  const picture = { width: 100, height: 100 };
  const press = (key: string, held: Partial<PressedKey> = {}) => ({
    key,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...held,
  });
  const boxAfter = (pressed: PressedKey) => {
    const action = keyAct(pressed, box('a', 20), picture);
    return action?.act === 'change' && action.mark.kind === 'box' ? action.mark.box : action;
  };

  it.each([
    ['ArrowRight', {}, { left: 21, top: 0, width: 10, height: 10 }],
    ['ArrowLeft', { shiftKey: true }, { left: 10, top: 0, width: 10, height: 10 }],
    ['ArrowDown', { altKey: true }, { left: 20, top: 0, width: 10, height: 11 }],
    ['ArrowRight', { altKey: true, shiftKey: true }, { left: 20, top: 0, width: 20, height: 10 }],
    ['Delete', {}, { act: 'remove', id: 'a' }],
    ['Backspace', {}, { act: 'remove', id: 'a' }],
    ['Escape', {}, { act: 'select', id: null }],
    ['z', { ctrlKey: true }, { act: 'undo' }],
    ['Z', { metaKey: true, shiftKey: true }, { act: 'redo' }],
    ['y', { ctrlKey: true }, { act: 'redo' }],
    ['ArrowLeft', { ctrlKey: true }, null],
    ['x', {}, null],
    ['Tab', {}, null],
  ])('%s with %j', (key, held, result) => {
    expect(boxAfter(press(key, held))).toEqual(result);
  });

  it('does nothing to what is not chosen', () => {
    expect(keyAct(press('ArrowLeft'), undefined, picture)).toBeNull();
    expect(keyAct(press('Delete'), undefined, picture)).toBeNull();
  });
});
