import { describe, expect, it } from 'vitest';
import { joinFrames } from '@/utils/chat/find/join-frames';
import { frame, frameElement } from './fake-reading';

const joined = (...frames: Parameters<typeof joinFrames>[0]) =>
  joinFrames(frames).map(({ outer, element, inner }) => [outer.frameId, element.id, inner.frameId]);
const size = { width: 300, height: 400 };

describe('the document in a frame element is known', () => {
  it('by name', () => {
    const page = frame(0, { frames: [frameElement({ name: 'chat' }), frameElement({ id: 'f2', name: 'ad' })] });
    expect(joined(page, frame(4, { name: 'ad' }, 'https://ad.example/'), frame(5, { name: 'chat' }))).toEqual([
      [0, 'f1', 5],
      [0, 'f2', 4],
    ]);
  });

  it('by address and size', () => {
    const src = 'https://chat.example/window';
    const page = frame(0, { frames: [frameElement({ src })] });
    expect(joined(page, frame(4, size, 'https://chat.example/other'), frame(5, size, src))).toEqual([[0, 'f1', 5]]);
  });

  it('by size alone where a script wrote it', () => {
    const page = frame(0, { frames: [frameElement()] });
    expect(joined(page, frame(4, { ...size, width: 60 }, 'about:blank'), frame(5, size, 'about:blank'))).toEqual([
      [0, 'f1', 5],
    ]);
  });

  it('by origin while it is moved', () => {
    const page = frame(0, { frames: [frameElement({ src: 'https://chat.example/' })] });
    expect(joined(page, frame(5, { width: 10, height: 10 }, 'https://chat.example/app'))).toEqual([[0, 'f1', 5]]);
  });

  it('in frames of frames', () => {
    const page = frame(0, { frames: [frameElement({ name: 'outer' })] });
    const outer = frame(3, { name: 'outer', frames: [frameElement({ id: 'g1', name: 'inner' })] });
    expect(joined(page, outer, frame(4, { name: 'inner' }))).toEqual([
      [0, 'f1', 3],
      [3, 'g1', 4],
    ]);
  });
});

describe('nothing is joined', () => {
  it('across origins', () => {
    const page = frame(0, { frames: [frameElement({ src: 'https://chat.example/' })] });
    expect(joined(page, frame(5, size, 'https://ad.example/'))).toEqual([]);
  });

  it('twice', () => {
    const page = frame(0, { frames: [frameElement(), frameElement({ id: 'f2' })] });
    expect(joined(page, frame(5, size, 'about:blank'))).toHaveLength(1);
  });
});
