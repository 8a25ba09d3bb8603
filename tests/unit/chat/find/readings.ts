import type { FrameChat } from '@/utils/chat/find/frame-chat';
import type { FrameElement, Surface, Writable } from '@/utils/model/chat/chat-reading';

/** A view as wide as a screen, CSS pixels. */
export const VIEW = { width: 1280, height: 900 };

/** A round button that says nothing, in the right corner at the foot. */
export function surface(facts: Partial<Surface> = {}): Surface {
  return {
    id: 's1',
    box: { left: 1200, top: 820, width: 60, height: 60 },
    tag: 'div',
    names: '',
    label: '',
    words: '',
    presses: [{ id: 'p1', label: '', box: { left: 1200, top: 820, width: 60, height: 60 } }],
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

/** A field of several lines, with nothing around it. */
export function writable(facts: Partial<Writable> = {}): Writable {
  return {
    id: 'w1',
    widget: 'textarea',
    box: { left: 920, top: 780, width: 280, height: 40 },
    words: '',
    names: '',
    maxLength: null,
    disabled: false,
    surfaceId: null,
    log: null,
    send: null,
    others: [],
    fileInputId: null,
    ...facts,
  };
}

export function frameElement(facts: Partial<FrameElement> = {}): FrameElement {
  return { id: 'f1', box: { left: 900, top: 300, width: 360, height: 500 }, name: '', title: '', names: '', src: '', ...facts };
}

/** A document of a tab: the page itself where no other frame is named. */
export function frame(reading: Partial<FrameChat['reading']> = {}, facts: Partial<Omit<FrameChat, 'reading'>> = {}): FrameChat {
  const frameId = facts.frameId ?? 0;
  return {
    tabId: 1,
    frameId,
    documentKey: `document-${frameId}`,
    url: 'https://shop.example/',
    readAt: 0,
    ...facts,
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
