import { describe, expect, it } from 'vitest';
import { joinFrames } from '@/utils/chat/find/join-frames';
import { frame, frameElement } from './readings';

const SIZE = { width: 360, height: 500 };
const box = { left: 900, top: 300, ...SIZE };
const inner = (frameId: number, url: string, reading = {}) => frame({ ...SIZE, ...reading }, { frameId, url });
const pairs = (frames: Parameters<typeof joinFrames>[0]) =>
  joinFrames(frames).map(({ element, inner: { frameId } }) => [element.id, frameId]);

describe('joinFrames', () => {
  it('by name before all else', () => {
    const page = frame({ frames: [frameElement({ id: 'a', name: 'one', box }), frameElement({ id: 'b', name: 'two', box })] });
    const frames = [page, inner(1, 'about:blank', { name: 'two' }), inner(2, 'about:blank', { name: 'one' })];
    expect(pairs(frames)).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('by address and size', () => {
    const page = frame({
      frames: [
        frameElement({ id: 'a', src: 'https://chat.example/window', box }),
        frameElement({ id: 'b', src: 'https://chat.example/launcher', box: { ...box, width: 60, height: 60 } }),
      ],
    });
    const launcher = inner(1, 'https://chat.example/launcher', { width: 60, height: 60 });
    expect(pairs([page, launcher, inner(2, 'https://chat.example/window')])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('by size where a script has written the documents', () => {
    const page = frame({
      frames: [frameElement({ id: 'a', box: { ...box, width: 60, height: 60 } }), frameElement({ id: 'b', box })],
    });
    expect(pairs([page, inner(1, 'about:blank', { width: 361 }), inner(2, 'about:srcdoc', { width: 60, height: 60 })])).toEqual(
      [
        ['a', 2],
        ['b', 1],
      ],
    );
  });

  it('by origin alone while a frame changes its size', () => {
    const page = frame({ frames: [frameElement({ id: 'a', src: 'https://chat.example/', box: { ...box, width: 10 } })] });
    expect(pairs([page, inner(1, 'https://chat.example/window')])).toEqual([['a', 1]]);
  });

  it('gives a document to one element, and none to another site', () => {
    const twice = [
      frameElement({ id: 'a', src: 'https://chat.example/', box }),
      frameElement({ id: 'b', src: 'https://chat.example/', box }),
    ];
    expect(pairs([frame({ frames: twice }), inner(1, 'https://chat.example/')])).toEqual([['a', 1]]);
    expect(pairs([frame({ frames: twice }), inner(1, 'https://other.example/')])).toEqual([]);
  });
});
