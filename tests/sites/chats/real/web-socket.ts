import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** RFC 6455, section 1.3. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const OPCODE = { continuation: 0, text: 1, close: 8, ping: 9, pong: 10 } as const;

/** One browser at the other end of a web socket. */
export interface Peer {
  send(text: string): void;
  onText(listener: (text: string) => void): void;
}

/** Shakes hands with a browser that asked for a web socket (RFC 6455); text only, which is what chats speak. */
export function acceptWebSocket(request: IncomingMessage, socket: Duplex): Peer {
  const key = `${request.headers['sec-websocket-key'] ?? ''}${GUID}`;
  socket.write(
    [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${createHash('sha1').update(key).digest('base64')}`,
      '\r\n',
    ].join('\r\n'),
  );
  const listeners: ((text: string) => void)[] = [];
  const send = (opcode: number, data: Buffer) => {
    if (socket.writable) socket.write(Buffer.concat([frameHead(opcode, data.length), data]));
  };
  let held: Buffer = Buffer.alloc(0);
  let message: Buffer[] = [];
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    for (let frame = firstFrame(held); frame; frame = firstFrame(held)) {
      held = held.subarray(frame.size);
      if (frame.opcode === OPCODE.ping) send(OPCODE.pong, frame.data);
      else if (frame.opcode === OPCODE.close) {
        send(OPCODE.close, frame.data);
        socket.end();
      } else if (frame.opcode === OPCODE.text || frame.opcode === OPCODE.continuation) {
        message.push(frame.data);
        if (!frame.isLast) continue;
        const text = Buffer.concat(message).toString('utf8');
        message = [];
        for (const listener of listeners) listener(text);
      }
    }
  });
  return {
    send: (text) => send(OPCODE.text, Buffer.from(text)),
    onText: (listener) => listeners.push(listener),
  };
}

function frameHead(opcode: number, length: number): Buffer {
  const first = 0x80 | opcode;
  if (length < 126) return Buffer.from([first, length]);
  if (length < 65536) return Buffer.from([first, 126, length >> 8, length & 0xff]);
  const head = Buffer.alloc(10);
  head.writeUInt8(first, 0);
  head.writeUInt8(127, 1);
  head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

/** The first whole frame of what came so far; browsers mask theirs. */
function firstFrame(bytes: Buffer): { opcode: number; isLast: boolean; data: Buffer; size: number } | null {
  if (bytes.length < 2) return null;
  const [first = 0, second = 0] = bytes;
  const short = second & 0x7f;
  const wide = short === 126 ? 2 : short === 127 ? 8 : 0;
  const masked = (second & 0x80) !== 0;
  const start = 2 + wide + (masked ? 4 : 0);
  if (bytes.length < start) return null;
  const length = wide === 2 ? bytes.readUInt16BE(2) : wide === 8 ? Number(bytes.readBigUInt64BE(2)) : short;
  const size = start + length;
  if (bytes.length < size) return null;
  const mask = bytes.subarray(start - 4, start);
  const data = Buffer.from(bytes.subarray(start, size));
  if (masked) for (let at = 0; at < data.length; at++) data[at] = (data[at] ?? 0) ^ (mask[at % 4] ?? 0);
  return { opcode: first & 0x0f, isLast: (first & 0x80) !== 0, data, size };
}
