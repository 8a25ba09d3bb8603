import { expect, it, vi } from 'vitest';
import { answerTo, type MessageSender } from '@/utils/messaging/listen';
import { type MessageData, type MessageName, protocol } from '@/utils/messaging/protocol';
import type { SiteMode } from '@/utils/profile/site-rule';

const self = { id: 'casebook', baseUrl: 'chrome-extension://casebook/' };
const page: MessageSender = { id: self.id, url: 'https://shop.example/', tab: { id: 7 }, frameId: 0 };
const panel: MessageSender = { id: self.id, url: `${self.baseUrl}sidepanel.html` };

const CHATLESS = {
  isTop: true,
  width: 800,
  height: 600,
  name: '',
  title: '',
  language: '',
  words: '',
  vendors: [],
  surfaces: [],
  frames: [],
  writables: [],
  links: [],
};

/** One of each, as it may really come. */
const SAMPLES: { [N in MessageName]: MessageData<N> } = {
  'page.hello': { promising: true, startedAt: 1 },
  'page.wake': { documentKey: 'd', sends: true },
  'page.frame-removed': undefined,
  'page.read': {
    documentKey: 'd',
    opaqueOrigin: false,
    reading: { declaredLanguage: '', title: '', sample: '', forms: [] },
  },
  'submission.started': {
    submissionId: 's',
    documentKey: 'd',
    formId: 'f',
    subject: '',
    text: '',
    pageTitle: '',
    segments: [],
  },
  'submission.refused': { submissionId: 's', text: '', errors: [] },
  'text.seen': { submissionId: 's', pageTitle: '', segments: [] },
  'chat.read': { documentKey: 'd', reading: CHATLESS },
  'chat.seen': { documentKey: 'd', sent: [], window: { messages: [], atEnd: true } },
  'chat.open': { tabId: 1, chatId: 'c' },
  'chat.look': { tabId: 1, chatId: 'c' },
  'tab.attend': { tabId: 1 },
  'site.quieted': { site: 'shop.example' },
  'menus.refresh': undefined,
  'reminders.check': undefined,
  'mail.opened': { site: 'shop.example', sender: '', date: '', segments: [], framed: false },
  'agent.expect-mail': { awaited: [] },
  'agent.errors': undefined,
  'agent.text': undefined,
  'agent.scan': undefined,
  'agent.ping': undefined,
  'agent.fill': { documentKey: 'd', instructions: [] },
  'agent.undo': { documentKey: 'd', undoId: 'u' },
  'agent.insert': { text: '' },
  'agent.attach': {
    documentKey: 'd',
    controlId: null,
    formId: null,
    file: { name: '', type: '', base64: '' },
  },
  'agent.chat': { documentKey: 'd', act: { act: 'look' } },
  'agent.reveal': { documentKey: 'd', formId: 'f' },
  'agent.around': { text: '' },
  'agent.watch': { submissionId: 's', wasThere: false },
};
const NAMES = Object.keys(SAMPLES) as MessageName[];

const senderOf = (name: MessageName) => (protocol[name].from === 'page' ? page : panel);

async function say(name: MessageName, siteModeAt?: () => Promise<SiteMode>, sender = senderOf(name)) {
  const handler = vi.fn((data: unknown) => data);
  const answer = await answerTo({ name, data: SAMPLES[name] }, sender, { self, siteModeAt, handlers: { [name]: handler } });
  return { answer, heard: handler.mock.calls.map(([data]) => data) };
}

it.each(NAMES)('%s is not heard from the other kind of sender', async (name) => {
  const { answer, heard } = await say(name, async () => 'on', senderOf(name) === page ? panel : page);
  expect([answer, heard]).toEqual([undefined, []]);
});

it.each(NAMES)('%s is answered on a site that is on', async (name) => {
  const { answer, heard } = await say(name, async () => 'on');
  expect([answer?.ok, heard]).toEqual([true, [SAMPLES[name]]]);
});

it.each(NAMES.filter((name) => protocol[name].gatedBySite === true))('%s is refused for a site that is off', async (name) => {
  for (const siteModeAt of [async () => 'off' as const, undefined]) {
    expect(await say(name, siteModeAt)).toEqual({ answer: { ok: false, code: 'site-off' }, heard: [] });
  }
  const { heard } = await say(name, async () => 'asked');
  expect(heard).toEqual([SAMPLES[name]]);
});

it.each(NAMES.filter((name) => protocol[name].gatedBySite === false))('%s is answered whatever the site', async (name) => {
  const asked = vi.fn(async () => 'off' as const);
  const { answer, heard } = await say(name, asked);
  expect([answer?.ok, heard]).toEqual([true, [SAMPLES[name]]]);
  expect(asked).not.toHaveBeenCalled();
});

it.each(['off', 'asked'] as const)(
  'a document of a site that is %s is met, and what it promises is not heard',
  async (mode) => {
    expect((await say('page.hello', async () => mode)).heard).toEqual([{ promising: false, startedAt: 1 }]);
  },
);

it('only these messages of a page are heard whole on a site that is off', () => {
  const open = NAMES.filter((name) => protocol[name].from === 'page' && protocol[name].gatedBySite === false);
  expect(open).toEqual(['page.wake', 'page.frame-removed', 'submission.refused']);
});
