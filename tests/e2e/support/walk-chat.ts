import { isDeepStrictEqual } from 'node:util';
import type { ChatEntry, ChatLog } from '@/tests/sites/chats/real/chat-log';
import { ChatPanel } from './chat-panel';
import { type ChatCell, walkSteps } from './chat-steps';
import type { ChatTester } from './chat-tester';
import { type JourneyTexts, PROFILE } from './journey-texts';
import type { TestBrowser } from './launch-browser';
import type { Panel } from './panel';
import { readCaptures, readDatabase } from './read-database';
import { until } from './until';

/** One chat to be walked through. */
export interface WalkedChat {
  id: string;
  /** What its company gets and says. */
  log: () => ChatLog;
  /** Number its company gives. */
  number: string;
  texts: JourneyTexts;
  /** What the company must have of its form before the chat, by field name; none without one. */
  details?: Readonly<Record<string, string>>;
  /** What the company says before the person does, and has no record of. */
  greeting: readonly string[];
  /** Why Casebook cannot give it a picture; the person does then. */
  picture?: string;
}

/**
 * Walks through one chat as a person does: found in the panel and opened from there, its form filled, the message put in, the picture
 * attached. What sends is pressed by the tester alone.
 */
export function walkChat(test: TestBrowser, panel: Panel, tester: ChatTester, chat: WalkedChat): Promise<ChatCell> {
  const chats = new ChatPanel(panel);
  const own = () => chat.log().entries.filter(({ side }) => side === 'visitor');
  const attached = async () => {
    if (!chat.picture) return expectSame('attached', await panel.attach());
    expectSame('no-place', await panel.attach());
  };
  return walkSteps(chat.id, [
    ['found', () => chats.waitFor('closed')],
    [
      'opened',
      async () => {
        await panel.write(chat.texts);
        await panel.capture();
        expectSame('opened', await chats.open());
      },
    ],
    [
      'filled',
      async () => {
        if (chat.details) {
          await chats.waitFor('prechat');
          await chats.fillForm();
          await tester.start();
          const { details } = chat;
          await until('the form at the company', async () => isDeepStrictEqual(chat.log().details, details));
        }
        await chats.waitFor('conversation');
      },
    ],
    [
      'message',
      async () => {
        expectSame('inserted', await chats.insert());
        const written = await tester.written();
        for (const part of Object.values(chat.texts.message))
          if (!written.includes(part)) throw new Error(`written: ${written}`);
        await tester.send();
        await until('the message at the company', async () => words(own()[0]?.text) === words(written));
        await until('an answer', async () => chat.log().entries.some(({ text }) => text.includes(chat.number)));
      },
    ],
    [
      'picture',
      async () => {
        await attached();
        if (chat.picture) return;
        await tester.sendPicture(chat.texts.subject);
        const file = await until('the picture at the company', async () => own().find((entry) => entry.file)?.file);
        if (!(await readCaptures(test)).includes(file.bytes.toString('base64'))) throw new Error('another picture came');
        await until('an answer to it', async () => chat.log().entries.at(-1)?.side === 'company');
      },
    ],
    ['kept', () => until('the whole conversation', () => isKept(test, chat)).then(() => undefined)],
    [
      'number',
      async () => {
        await until('the number with its request', async () => {
          const { requests } = await readDatabase(test);
          const request = requests.find(({ ticketNumber }) => ticketNumber === chat.number);
          return request?.channel === 'chat' && request.state === 'registered' && request.promise?.amount === 24;
        });
      },
    ],
  ]);
}

/** Everything that was said is stored, in order, and nothing else. */
async function isKept(test: TestBrowser, chat: WalkedChat): Promise<boolean> {
  const { conversations, chatMessages } = await readDatabase(test);
  const newest = conversations.toSorted((one, other) => other.startedAt - one.startedAt)[0];
  const stored = chatMessages
    .filter(({ conversationId }) => conversationId === newest?.id)
    .toSorted((one, other) => one.position - other.position)
    .flatMap(({ side, text, attachments }) => [
      ...(attachments.length > 0 ? [`${side}: a picture`] : []),
      ...(text === '' ? [] : [`${side}: ${words(text)}`]),
    ]);
  const said = [...chat.greeting.map((text) => `company: ${text}`), ...chat.log().entries.flatMap(linesOf)];
  if (isDeepStrictEqual(stored, said)) return true;
  throw new Error(`stored ${JSON.stringify(stored)}, said ${JSON.stringify(said)}`);
}

function linesOf({ side, text, file }: ChatEntry): string[] {
  const who = side === 'visitor' ? 'person' : 'company';
  return [...(file ? [`${who}: a picture`] : []), ...(text === '' ? [] : [`${who}: ${words(text)}`])];
}

const words = (text: string | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

function expectSame(expected: string, said: string): void {
  if (said !== expected) throw new Error(`the panel says ${said}`);
}

/** What Ann's details come to in a form that asks for them in one field each. */
export const ANN = `${PROFILE['given-name']} ${PROFILE['family-name']}`;
