import { describe, expect, it } from 'vitest';
import { findChats } from '@/utils/chat/find/find-chats';
import { frame, frameElement, surface, windowSurface, writable } from './fake-reading';

const open = { surfaces: [windowSurface()], writables: [writable()] };

describe('a chat', () => {
  it('closed is its launcher', () => {
    expect(findChats([frame(0, { surfaces: [surface({ label: 'Chat' })] })], [])).toMatchObject([
      { id: 'chat', vendor: null, state: 'closed', launcher: { elementId: 's1-press' }, composer: null },
    ]);
  });

  it('open is its window, and keeps its name', () => {
    expect(findChats([frame(0, open)], [])).toMatchObject([
      { id: 'chat', state: 'conversation', launcher: null, composer: { elementId: 'l1', log: { elementId: 'log1' } } },
    ]);
  });

  it('is one, though its launcher stays beside its window', () => {
    const found = findChats([frame(0, { ...open, surfaces: [windowSurface(), surface({ label: 'Chat' })] })], []);
    expect(found.map(({ state }) => state)).toEqual(['conversation']);
  });

  it('in a frame is pressed inside of it', () => {
    const page = frame(0, {
      surfaces: [surface({ tag: 'iframe', presses: [], id: 'f1' })],
      frames: [frameElement({ name: 'c' })],
    });
    const inner = frame(7, { name: 'c', words: 'Chat', surfaces: [surface({ id: 'b', tag: 'body' })], width: 60, height: 60 });
    expect(findChats([page, inner], [])[0]?.launcher).toEqual({ frameId: 7, documentKey: 'd7', elementId: 'b-press' });
  });

  it('is marked by its vendor, also where nothing of it is seen yet', () => {
    const marked = frame(0, { vendors: ['jivo'] });
    expect(findChats([marked], [])).toMatchObject([{ vendor: 'jivo', state: 'closed', launcher: null }]);
    expect(findChats([marked], [], { knowsVendors: false })).toEqual([]);
  });

  it('of two vendors are two', () => {
    const found = findChats(
      [
        frame(0, {
          surfaces: [
            surface({ vendors: ['jivo'] }),
            surface({ id: 's2', vendors: ['tawk'], box: { left: 20, top: 816, width: 60, height: 60 } }),
          ],
        }),
      ],
      [],
    );
    expect(found.map(({ vendor }) => vendor).sort()).toEqual(['jivo', 'tawk']);
  });

  it('goes on while its line says nothing of itself, for something stands in it', () => {
    const written = { ...open, writables: [writable({ words: '', names: '', send: null })] };
    expect(findChats([frame(0, written)], [])).toEqual([]);
    const lines = [{ frameId: 0, documentKey: 'd0', elementId: 'l1' }];
    expect(findChats([frame(0, written)], [], { hadChat: true, lines })).toMatchObject([{ state: 'conversation' }]);
  });

  it('that takes nothing yet waits', () => {
    const waiting = { ...open, writables: [writable({ disabled: true })] };
    expect(findChats([frame(0, waiting)], [])).toMatchObject([{ state: 'queue', composer: null }]);
  });
});

describe('no chat', () => {
  it('is a window that only asks to subscribe', () => {
    const line = writable({ words: 'Your e-mail', widget: 'input', log: null, send: 'Subscribe' });
    expect(findChats([frame(0, { surfaces: [windowSurface({ words: 'Newsletter' })], writables: [line] })], [])).toEqual([]);
  });
});
