/** Where a person finds things in a chat that is open: CSS selectors in its own frame, shadow roots looked into. */
export interface ChatHands {
  launcher: string;
  composer: string;
  /** Button that sends; none where Enter does. */
  send?: string;
  /** Button that sends the form before the chat. */
  start?: string;
  /** The button that asks for a file, for what takes one in no other way. */
  attach?: string;
  /** Part of the address of the frame it lives in; none for the page's own document. */
  frame?: string;
  /** Script of the page that gives the closed root it lives in. */
  within?: string;
  /** What a person does with a picture that is in the chat: nothing, sends it, or writes something beside it first. */
  picture: 'goes at once' | 'is sent' | 'goes with a text';
}

/** The real widgets of tests/sites/chats/real, by id. */
export const REAL_CHAT_HANDS: Readonly<Record<string, ChatHands>> = {
  'rocket-chat': {
    launcher: '[class*=screen__chat-button]',
    composer: '[contenteditable=true]',
    start: 'form button[type=submit]',
    frame: 'serverUrl',
    picture: 'goes at once',
  },
  n8n: {
    launcher: '.chat-window-toggle',
    composer: 'textarea',
    send: '.chat-input-send-button',
    attach: '.chat-input-file-button',
    picture: 'goes with a text',
  },
  'deep-chat': { launcher: '.support-button', composer: '#text-input', picture: 'is sent' },
  'web-chat': { launcher: '.support-button', composer: '#support-panel input[type=text]', picture: 'is sent' },
  typebot: { launcher: 'button', composer: 'textarea', send: '.typebot-button', picture: 'goes with a text' },
};

const LITTLE_CHAT: ChatHands = {
  launcher: '.r',
  composer: 'textarea',
  send: '.b [type=submit]',
  start: '.f [type=submit]',
  picture: 'goes at once',
};

/** The shapes of tests/sites/chats/shapes, by id. */
export const SHAPE_HANDS: Readonly<Record<string, ChatHands>> = {
  'written-frame': { ...LITTLE_CHAT, frame: 'about:blank' },
  'closed-root': { ...LITTLE_CHAT, within: '__root()' },
  'own-frame': { ...LITTLE_CHAT, frame: '/own-frame/window' },
  unlabelled: LITTLE_CHAT,
  'whole-view': LITTLE_CHAT,
  lazy: LITTLE_CHAT,
};
