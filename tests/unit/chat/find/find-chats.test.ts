import { describe, expect, it } from 'vitest';
import { findChats } from '@/utils/chat/find/find-chats';
import { frame, frameElement, surface, writable } from './readings';

const WINDOW = { left: 900, top: 300, width: 360, height: 500 };
const LOG = { id: 'list', by: 'scroll', rows: 2 } as const;
const press = (label: string, id: string) => ({ id, label, box: { left: 1200, top: 820, width: 60, height: 60 } });
const windowOn = (words: string, facts: Partial<ReturnType<typeof surface>> = {}) =>
  surface({ id: 'window', box: WINDOW, words, isIcon: false, isRound: false, ...facts });
const line = (facts: Partial<ReturnType<typeof writable>> = {}) =>
  writable({ id: 'line', surfaceId: 'window', words: 'Type a message', log: LOG, send: '', ...facts });
const find = (frames: Parameters<typeof findChats>[0], options = {}) => findChats(frames, [], options);

describe('findChats', () => {
  it('finds nothing in a page over which nothing floats', () => {
    expect(find([frame({ writables: [writable({ words: 'Search' })] })])).toEqual([]);
  });

  it('finds a closed chat, and of its buttons the one that opens it', () => {
    const bar = surface({ words: 'Call me back · Chat', presses: [press('Call me back', 'call'), press('Chat', 'chat')] });
    const [chat, ...others] = find([frame({ surfaces: [bar] })]);
    expect(others).toEqual([]);
    expect(chat).toMatchObject({ id: 'chat', state: 'closed', composer: null, launcher: { frameId: 0, elementId: 'chat' } });
  });

  it('presses inside of the frame that a launcher has', () => {
    const page = frame({
      surfaces: [surface({ presses: [], frames: ['f1'] })],
      frames: [frameElement({ id: 'f1', name: 'l', box: { left: 1200, top: 820, width: 60, height: 60 } })],
    });
    const inner = frame(
      { width: 60, height: 60, name: 'l', surfaces: [surface({ tag: 'body', label: 'Open', presses: [press('Open', 'b')] })] },
      { frameId: 3 },
    );
    expect(find([page, inner])[0]?.launcher).toEqual({ frameId: 3, documentKey: 'document-3', elementId: 'b' });
  });

  it('finds the conversation in an open window', () => {
    const [chat] = find([
      frame({ surfaces: [windowOn('Support · Hello!')], writables: [line({ maxLength: 500, fileInputId: 'file' })] }),
    ]);
    expect(chat).toMatchObject({
      state: 'conversation',
      launcher: null,
      panel: { elementId: 'window' },
      composer: { elementId: 'line', maxLength: 500, log: { elementId: 'list' }, fileInput: { elementId: 'file' } },
    });
  });

  it('knows the line that takes nothing while somebody is waited for', () => {
    const [chat] = find([frame({ surfaces: [windowOn('Support')], writables: [line({ disabled: true })] })]);
    expect(chat).toMatchObject({ state: 'queue', composer: { elementId: 'line' }, form: null });
  });

  it('is one chat with its window and the launcher that stays', () => {
    const open = find([frame({ surfaces: [surface(), windowOn('Hello!')], writables: [line()] })]);
    expect(open.map(({ id, state }) => [id, state])).toEqual([['chat', 'conversation']]);
  });

  it('knows the window of a chat before there is anything to write in', () => {
    const greets = frame({ surfaces: [surface(), windowOn('Hi there · Send us a message · Search for help')] });
    expect(find([greets], { hadChat: true })).toMatchObject([{ state: 'open', panel: { elementId: 'window' } }]);
    const sells = frame({ surfaces: [surface(), windowOn('Ten percent off today · Show me')] });
    expect(find([sells])).toMatchObject([{ state: 'closed' }]);
  });

  it('finds a conversation that is the page, where its list says that it is one', () => {
    const live = { ...LOG, by: 'role' } as const;
    expect(find([frame({ writables: [line({ surfaceId: null, log: live })] })])).toMatchObject([
      { state: 'conversation', panel: null },
    ]);
    expect(find([frame({ writables: [line({ surfaceId: null })] })])).toEqual([]);
  });

  it('names the vendor where one is known, and tries without', () => {
    const page = frame({ vendors: ['tawk'], surfaces: [surface({ vendors: ['tawk'] })] });
    expect(find([page])).toMatchObject([{ vendor: 'tawk', state: 'closed' }]);
    expect(find([page], { knowsVendors: false })).toMatchObject([{ vendor: null, state: 'closed' }]);
  });

  it('tells of a vendor whose widget is not to be seen', () => {
    expect(find([frame({ vendors: ['tawk'] })])).toMatchObject([{ vendor: 'tawk', state: 'closed', launcher: null }]);
    expect(find([frame({ vendors: ['tawk'] })], { knowsVendors: false })).toEqual([]);
  });

  it('knows a line while it says nothing of itself, for something stands in it', () => {
    const written = frame({
      surfaces: [windowOn('Hello!', { label: 'Support chat' })],
      writables: [line({ words: '', send: null, log: null })],
    });
    expect(find([written], { hadChat: true }).flatMap(({ composer }) => composer ?? [])).toEqual([]);
    const lines = [{ frameId: 0, documentKey: written.documentKey, elementId: 'line' }];
    expect(find([written], { hadChat: true, lines })).toMatchObject([{ composer: { elementId: 'line' } }]);
  });
});
