import { expect, it } from 'vitest';
import type { ChatMessage } from '@/utils/requests/conversation';
import { checkScreen } from './support/check-screen';
import { openExtensionPage } from './support/open-extension-page';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { Person } from './support/person';
import { type ColourScheme, preferColours } from './support/prefer-colours';
import { fakeChat, seedChats } from './support/seed-chats';
import { setUp } from './support/set-up';
import { storeRows } from './support/store-rows';

const stage = setUp();
const NARROW = 320;
const NOW = Date.UTC(2026, 10, 22, 12);
const element = { frameId: 0, documentKey: 'key', elementId: 'c2' };
const composer = { ...element, maxLength: 60, fileInput: null, log: null };
const CHATS = {
  chats: [
    fakeChat({ id: 'a', vendor: 'intercom' }),
    fakeChat({ id: 'b', state: 'conversation', composer, vendor: 'rocketchat' }),
    fakeChat({ id: 'c', state: 'queue', score: 0.6 }),
  ],
  links: [{ messenger: 'telegram' as const, url: 'https://t.me/shop', label: 'Write to us' }],
};
const SAID = [
  ['company', 'Anna', 'Hello! How can I help you?'],
  ['person', '', 'I was charged twice for one order. Please give one of the two payments back.'],
  ['company', 'Anna', 'Thank you. Your request number is CB-100200. We will answer within 24 hours.'],
] as const;

const rows = (site: string, origin: string) => ({
  requests: [
    {
      id: 'r',
      site,
      state: 'registered' as const,
      channel: 'chat' as const,
      profileId: null,
      subject: 'Charged twice',
      message: { problem: '', when: '', tried: '', wanted: '' },
      details: { whenAt: '', outcomes: [], language: '' },
      followsUp: null,
      sentText: 'I was charged twice',
      ticketNumber: 'CB-100200',
      ticketSentence: 'Your request number is CB-100200.',
      promise: { text: 'We will answer within 24 hours.', amount: 24, unit: 'hour' as const, until: NOW + 86_400_000 },
      pageUrl: `${origin}/`,
      pageTitle: 'Shop',
      submissionId: 'chat-k',
      createdAt: NOW,
      updatedAt: NOW,
      submittedAt: NOW,
      registeredAt: NOW,
      answeredAt: null,
    },
  ],
  conversations: [
    {
      id: 'k',
      requestId: 'r',
      site,
      origin,
      name: 'Rocket.Chat',
      state: 'kept' as const,
      startedAt: NOW,
      // Whenever the test runs, the conversation goes on.
      updatedAt: Number.MAX_SAFE_INTEGER,
      pageUrl: `${origin}/`,
    },
  ],
  chatMessages: SAID.map(([side, author, text], position): ChatMessage => {
    const attachments = position === 1 ? ['error.png'] : [];
    const place = { conversationId: 'k', requestId: 'r', position, run: 0, seenAt: NOW };
    return { id: `m${position}`, token: `t${position}`, side, author, text, time: '14:02', attachments, ...place };
  }),
});

it('axe finds nothing wrong with chats in every state, a kept conversation, and the request it became', async () => {
  const { site, test } = stage;
  const { tabId } = await openPractice(test, site, '/no-support/');
  const panel = await openPanel(test, tabId, NARROW);
  await panel.person.find('[data-testid="no-form"]');
  await storeRows(test, rows(new URL(site.origin).hostname, site.origin));
  await seedChats(test, tabId, CHATS);
  await panel.person.click('[data-chat-id="b"] [data-testid="conversation"] summary');
  expect(await panel.page.$$('[data-chat-id="b"] [data-testid="said"]')).toHaveLength(3);
  const library = await openExtensionPage(test, 'library.html#requests');
  await library.setViewport({ width: NARROW, height: 900 });
  const reader = new Person(library);
  await reader.type('input[type=search]', 'give back payments');
  await reader.click('[data-testid="request-card"] [data-testid="conversation"] summary');
  const wrong: string[] = [];
  const schemes: readonly ColourScheme[] = ['light', 'dark'];
  for (const page of [panel.page, library]) {
    for (const scheme of schemes) {
      await preferColours(test, page, scheme);
      wrong.push(...(await checkScreen(page)));
    }
  }
  expect(wrong).toEqual([]);
});
