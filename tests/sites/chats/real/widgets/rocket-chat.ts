import * as v from 'valibot';
import type { ChatLog } from '@/tests/sites/chats/real/chat-log';
import { answersTo } from '@/tests/sites/chats/real/company';
import { readJson } from '@/tests/sites/chats/real/read-body';
import type { Peer } from '@/tests/sites/chats/real/web-socket';
import { type Asked, json, type RealWidget, type Reply, thinking } from '@/tests/sites/chats/real/widget';
import { readSubmission } from '@/tests/sites/read-submission';
import { type RoomMessage, RoomServer, UPLOADS } from './room-server';

const API = '/api/v1/livechat/';
const AGENT = { _id: 'agent-1', username: 'ruth', name: 'Ruth', status: 'online', emails: [], phone: [], customFields: {} };
const ROOM = 'room-1';
const AVATAR = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>';

const CONFIG = {
  enabled: true,
  online: true,
  settings: {
    registrationForm: true,
    nameFieldRegistrationForm: true,
    emailFieldRegistrationForm: true,
    displayOfflineForm: true,
    fileUpload: true,
    language: 'en',
    limitTextLength: false,
    showConnecting: false,
    allowSwitchingDepartments: false,
    forceAcceptDataProcessingConsent: false,
  },
  theme: { title: 'Support', color: '#1d74f5', offlineTitle: 'Leave a message', actionLinks: {} },
  messages: {},
  departments: [],
  triggers: [],
  resources: {},
  customFields: [
    {
      _id: 'order_no',
      label: 'Order number',
      type: 'input',
      scope: 'visitor',
      required: false,
      visibility: 'visible',
      public: true,
    },
  ],
};

const field = v.object({ key: v.string(), value: v.string() });
const messageSchema = v.object({ _id: v.optional(v.string()), msg: v.string() });
const fieldsSchema = v.union([v.object({ customFields: v.array(field) }), field]);
const visitorSchema = v.object({
  visitor: v.object({ token: v.string(), name: v.optional(v.string(), ''), email: v.optional(v.string(), '') }),
});

/** Rocket.Chat's Livechat: launcher, form and conversation in one frame of another origin, live messages over DDP. */
export function rocketChat(): RealWidget {
  const server = new RoomServer(ROOM, AGENT);
  const widget: RealWidget = {
    id: 'rocket-chat',
    title: 'Rocket.Chat Livechat',
    package: '@rocket.chat/livechat',
    place: 'foreign frame',
    language: 'en',
    number: 'HD-20417-55',
    hasBot: true,
    greeting: [],
    asksFirst: true,
    files: { '/livechat': '@rocket.chat/livechat/build/index.html', '/livechat/': '@rocket.chat/livechat/build/' },
    markup: ({ chat }) => `<script>
      window.RocketChat = function (call) { window.RocketChat._.push(call); };
      window.RocketChat._ = [];
      window.RocketChat.url = '${chat}/livechat?serverUrl=${encodeURIComponent(chat)}';
    </script><script async src="${chat}/livechat/rocketchat-livechat.min.js"></script>`,
    connect: (peer: Peer) => server.join(peer),
    async answer(asked) {
      const { pathname } = asked.url;
      if (pathname.startsWith('/avatar/')) return { type: 'image/svg+xml', body: AVATAR };
      if (pathname.startsWith(UPLOADS)) return uploaded(asked.log, decodeURIComponent(pathname.slice(UPLOADS.length)));
      return pathname.startsWith(API) ? answer(asked) : null;
    },
  };
  return widget;

  async function answer({ request, url, log }: Asked): Promise<Reply | null> {
    const [call = '', id = ''] = url.pathname.slice(API.length).split('/');
    const done = (more: Record<string, unknown> = {}) => json({ success: true, ...more });
    switch (`${request.method} ${call}`) {
      case 'GET config':
        return done({
          config: { ...CONFIG, ...(server.visitor && { guest: server.visitor, room: server.room, agent: AGENT }) },
        });
      case 'POST visitor': {
        const { visitor } = await readJson(request, visitorSchema);
        server.register(visitor.token, visitor.name, visitor.email);
        if (visitor.name !== '') Object.assign(log.details, { name: visitor.name, email: visitor.email });
        return done({ visitor: server.visitor });
      }
      case 'GET visitor':
        return done({ visitor: server.visitor });
      case 'POST custom.field':
      case 'POST custom.fields': {
        const body = await readJson(request, fieldsSchema);
        for (const { key, value } of 'customFields' in body ? body.customFields : [body]) log.details[key] = value;
        return done({ fields: [] });
      }
      case 'GET room':
        return done({ room: server.open(), newRoom: true });
      case 'GET agent.info':
        return done({ agent: AGENT });
      case 'GET messages.history':
        return done({ messages: server.history() });
      case 'POST message': {
        const { _id, msg } = await readJson(request, messageSchema);
        const message = server.say(server.ofVisitor(msg, _id));
        log.say('visitor', msg);
        void reply(log);
        return done({ message });
      }
      case 'POST upload': {
        const { files } = await readSubmission(request);
        const messages = files.map((file): RoomMessage => {
          log.receive(file);
          return server.say(server.ofVisitor('', undefined, file));
        });
        void reply(log);
        return done({ message: messages[0], ...messages[0] });
      }
      default:
        return id === '' && request.method === 'GET' ? null : done({ status: 'online' });
    }
  }

  function uploaded({ entries }: ChatLog, name: string): Reply | null {
    const file = entries.find((entry) => entry.file?.name === name)?.file;
    return file ? { type: file.type, body: file.bytes } : null;
  }

  async function reply(log: ChatLog) {
    for (const text of answersTo(log, widget.language, widget.number, widget.hasBot)) {
      await thinking();
      log.say('company', text);
      server.say(server.ofAgent(text));
    }
  }
}
