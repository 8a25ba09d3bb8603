import { describe, expect, it } from 'vitest';
import { partsOf } from '@/utils/chat/find/parts';
import { frame, frameElement, surface, writable } from './readings';

const WINDOW = { left: 900, top: 300, width: 360, height: 500 };
const SIZE = { width: WINDOW.width, height: WINDOW.height };

describe('partsOf', () => {
  it('gives what floats the lines that stand on it, and no others', () => {
    const page = frame({
      surfaces: [surface({ id: 'window', box: WINDOW }), surface({ id: 'banner' })],
      writables: [writable({ id: 'line', surfaceId: 'window' }), writable({ id: 'search' })],
    });
    const { parts } = partsOf([page]);
    expect(parts.map(({ surface: { id }, writables }) => [id, writables.map((each) => each.writable.id)])).toEqual([
      ['window', ['line']],
      ['banner', []],
    ]);
  });

  it('takes what stands in its frames with it, however deep', () => {
    const page = frame({
      surfaces: [surface({ id: 'window', box: WINDOW, frames: ['f1'], presses: [] })],
      frames: [frameElement({ id: 'f1', name: 'outer', box: WINDOW })],
    });
    const outer = frame(
      {
        ...SIZE,
        name: 'outer',
        words: 'Help',
        frames: [frameElement({ id: 'f2', name: 'inner', box: WINDOW })],
        vendors: ['tawk'],
      },
      { frameId: 1 },
    );
    const inner = frame({ ...SIZE, name: 'inner', words: 'Hello', writables: [writable({ id: 'line' })] }, { frameId: 2 });
    const { parts, inline } = partsOf([page, outer, inner]);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.inner.map(({ frameId }) => frameId)).toEqual([1, 2]);
    expect(parts[0]?.writables.map((each) => [each.frame.frameId, each.writable.id])).toEqual([[2, 'line']]);
    expect(parts[0]?.vendors).toEqual(['tawk']);
    expect(inline).toEqual([]);
  });

  it('knows a frame that stands in the page and does not float', () => {
    const page = frame({ frames: [frameElement({ id: 'f1', name: 'chat', box: WINDOW })] });
    const inner = frame({ ...SIZE, name: 'chat', words: 'Hello', writables: [writable()] }, { frameId: 1 });
    const { parts, inline } = partsOf([page, inner]);
    expect(parts).toEqual([]);
    expect(inline.map(({ element, inner: [first] }) => [element.id, first?.frameId])).toEqual([['f1', 1]]);
  });

  it('is a part itself, where the frame element of a document is not known', () => {
    const lost = frame({ ...SIZE, surfaces: [surface({ tag: 'body', box: { ...WINDOW, left: 0, top: 0 } })] }, { frameId: 4 });
    expect(partsOf([frame(), lost]).parts.map((part) => part.frame.frameId)).toEqual([4]);
  });
});
