import * as v from 'valibot';
import type { Peer } from '@/tests/sites/chats/real/web-socket';

/** A message as Rocket.Chat tells it. */
export interface RoomMessage {
  _id: string;
  rid: string;
  msg: string;
  ts: string;
  u: { _id: string; username: string; name: string };
  token?: string;
  file?: { _id: string; name: string; type: string };
  attachments?: Record<string, unknown>[];
}

interface Visitor {
  _id: string;
  token: string;
  name: string;
  username: string;
  visitorEmails: { address: string }[];
}
interface Agent {
  _id: string;
  username: string;
  name: string;
}

const frame = v.object({
  msg: v.string(),
  id: v.optional(v.string()),
  name: v.optional(v.string()),
  params: v.optional(v.array(v.unknown())),
});
const MESSAGES = 'stream-room-messages';
export const UPLOADS = '/file-upload/file-1/';

/** One room and those who listen to it over Meteor's DDP, as far as Livechat speaks it. */
export class RoomServer {
  visitor: Visitor | undefined;
  #isOpen = false;
  readonly #peers = new Set<Peer>();
  readonly #messages: RoomMessage[] = [];

  constructor(
    readonly id: string,
    readonly agent: Agent,
  ) {}

  get room() {
    return this.#isOpen ? { _id: this.id, t: 'l', open: true, servedBy: this.agent, v: this.visitor } : undefined;
  }

  register(token: string, name: string, email: string): void {
    const username = 'guest-1';
    this.visitor = {
      _id: 'visitor-1',
      token,
      username,
      name: name || username,
      visitorEmails: email ? [{ address: email }] : [],
    };
  }

  open() {
    this.#isOpen = true;
    return this.room;
  }

  join(peer: Peer): void {
    this.#peers.add(peer);
    const send = (value: unknown) => peer.send(JSON.stringify(value));
    peer.onText((text) => {
      const { msg, id } = v.parse(frame, JSON.parse(text));
      if (msg === 'connect') send({ msg: 'connected', session: 'session-1' });
      if (msg === 'ping') send({ msg: 'pong' });
      if (msg === 'sub') send({ msg: 'ready', subs: [id] });
      if (msg === 'unsub') send({ msg: 'nosub', id });
      if (msg === 'method') send({ msg: 'result', id, result: {} });
    });
  }

  ofVisitor(msg: string, id?: string, file?: { name: string; type: string }): RoomMessage {
    const { _id = 'visitor-1', username = 'guest-1', name = username, token = '' } = this.visitor ?? {};
    return { ...this.#message(msg, { _id, username, name }, id), token, ...(file && ofFile(file)) };
  }

  ofAgent(msg: string): RoomMessage {
    const { _id, username, name } = this.agent;
    return this.#message(msg, { _id, username, name });
  }

  say(message: RoomMessage): RoomMessage {
    this.#messages.push(message);
    // Meteor writes dates its own way on the wire, Rocket.Chat's REST as ISO 8601.
    const live = { ...message, ts: { $date: Date.parse(message.ts) } };
    const told = { msg: 'changed', collection: MESSAGES, id: 'id', fields: { eventName: this.id, args: [live] } };
    for (const peer of this.#peers) peer.send(JSON.stringify(told));
    return message;
  }

  /** Newest first, as Rocket.Chat gives them. */
  history(): RoomMessage[] {
    return this.#messages.toReversed();
  }

  #message(msg: string, u: RoomMessage['u'], id = `message-${this.#messages.length + 1}`): RoomMessage {
    return { _id: id, rid: this.id, msg, ts: new Date().toISOString(), u };
  }
}

function ofFile({ name, type }: { name: string; type: string }) {
  const link = `${UPLOADS}${encodeURIComponent(name)}`;
  return {
    file: { _id: 'file-1', name, type },
    attachments: [{ title: name, type: 'file', title_link: link, image_url: link, image_type: type, image_size: 1 }],
  };
}
