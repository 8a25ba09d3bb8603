import type { ChatReading, FrameElement, Surface, Writable } from '@/utils/chat/chat-reading';
import type { FrameChat } from '@/utils/chat/find/frame-chat';

export const VIEW = { width: 1280, height: 900 };

/** A round button without a word in the corner of the view. */
export function surface(facts: Partial<Surface> = {}): Surface {
  const box = facts.box ?? { left: 1196, top: 816, width: 60, height: 60 };
  const id = facts.id ?? 's1';
  return {
    id,
    box,
    tag: 'div',
    names: '',
    label: '',
    words: '',
    presses: [{ id: `${id}-press`, label: '', box }],
    isLink: false,
    isIcon: true,
    isRound: true,
    isDialog: false,
    hasVideo: false,
    controls: [],
    frames: [],
    vendors: [],
    ...facts,
  };
}

/** A window in the corner, with a line at its foot. */
export function windowSurface(facts: Partial<Surface> = {}): Surface {
  return surface({
    id: 'w1',
    box: { left: 880, top: 320, width: 376, height: 480 },
    isIcon: false,
    isRound: false,
    words: 'Hello',
    ...facts,
  });
}

/** A line to write in, on the window. */
export function writable(facts: Partial<Writable> = {}): Writable {
  return {
    id: 'l1',
    widget: 'textarea',
    box: { left: 890, top: 750, width: 300, height: 40 },
    words: 'Type your message',
    names: '',
    maxLength: null,
    disabled: false,
    surfaceId: 'w1',
    log: { id: 'log1', by: 'scroll', rows: 1 },
    send: 'Send',
    others: [],
    fileInputId: null,
    ...facts,
  };
}

export function frameElement(facts: Partial<FrameElement> = {}): FrameElement {
  return { id: 'f1', box: { left: 0, top: 0, width: 300, height: 400 }, name: '', title: '', names: '', src: '', ...facts };
}

/** A document of the tab: the page, where no other number is given. */
export function frame(frameId: number, reading: Partial<ChatReading> = {}, url = 'https://shop.example/'): FrameChat {
  return {
    frameId,
    tabId: 1,
    readAt: 0,
    documentKey: `d${frameId}`,
    url,
    reading: {
      isTop: frameId === 0,
      ...VIEW,
      name: '',
      title: '',
      language: 'en',
      words: '',
      vendors: [],
      surfaces: [],
      frames: [],
      writables: [],
      links: [],
      ...reading,
    },
  };
}
