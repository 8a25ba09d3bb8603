import { describe, expect, it } from 'vitest';
import { chatPress, isLauncherSized, scoreLauncher } from '@/utils/chat/find/score-launcher';
import { surface, VIEW } from './readings';

const ENOUGH = 3.5;
const score = (facts: Parameters<typeof surface>[0]) => scoreLauncher(surface(facts), { view: VIEW });
const press = (label: string, id = label) => ({ id, label, box: { left: 0, top: 0, width: 60, height: 60 } });
const said = (label: string) => score({ words: label, isIcon: false, isRound: false, presses: [press(label)] });

describe('scoreLauncher', () => {
  it('takes a round button in a corner for one, whatever it is called', () => {
    expect(score({})).toBeGreaterThan(ENOUGH);
    expect(score({ box: { left: 20, top: 820, width: 60, height: 60 } })).toBeGreaterThan(ENOUGH);
  });

  it.each([
    'Chat',
    'Chat with us',
    'Send us a message',
    'Онлайн-чат',
    'Отправьте нам сообщение',
    'Оставьте сообщение',
    'Czat',
    '聊天',
  ])('knows a button that says so: %s', (label) => {
    expect(said(label)).toBeGreaterThan(ENOUGH);
  });

  it.each(['Chat with us about your basket', 'Chat · sale −20%', 'Which size? Chat with us', 'Чат или обратный звонок'])(
    'what else it speaks of makes a chat no other thing: %s',
    (label) => {
      expect(said(label)).toBeGreaterThan(ENOUGH);
    },
  );

  it.each([
    'Cookie settings',
    'Back to top',
    'Call me back',
    'Заказать обратный звонок',
    'Консультант перезвонит вам',
    'Share in Messenger',
    'Share in chat',
    'Поделиться в чате',
    'Subscribe to our chat of offers',
    'Your basket',
    'Отзывы',
  ])('is none that says it is something else: %s', (label) => {
    expect(said(label)).toBe(0);
  });

  it('looks at each of several buttons', () => {
    const bar = { words: 'Call me back · Chat', presses: [press('Call me back'), press('Chat')], isIcon: false };
    expect(score(bar)).toBeGreaterThan(ENOUGH);
    expect(score({ ...bar, presses: [press('Call me back'), press('')] })).toBe(0);
  });

  it('is not misled by names that only paint or move', () => {
    expect(score({ names: 'theme-light translate-x-1 size-12 preview shared' })).toBeGreaterThan(ENOUGH);
    expect(score({ names: 'liveChat_button promo' })).toBeGreaterThan(ENOUGH);
  });

  it.each([
    'scroll-to-top',
    'backToTop',
    'scrollUp',
    'darkMode',
    'themeToggle',
    'theme-toggle',
    'share-button',
    'callback-widget',
    'language-switcher',
    'cart',
  ])('is none that is named something else: %s', (names) => {
    expect(score({ names })).toBe(0);
  });

  it('counts names in any writing', () => {
    expect(score({ names: 'supportChat_launcher' })).toBe(score({ names: 'support-chat launcher' }));
    expect(score({ names: 'open_chat' })).toBeGreaterThan(score({ names: 'x9f2k' }));
  });

  it('stands at a side, in a corner, or on the foot where it says that it is a chat', () => {
    const tab = { left: 1240, top: 450, width: 40, height: 120 };
    expect(score({ box: tab, words: 'Live chat', isIcon: false, isRound: false })).toBeGreaterThan(ENOUGH);
    const bar = { left: 500, top: 862, width: 300, height: 38 };
    expect(score({ box: bar, words: 'Chat with us', isIcon: false, isRound: false })).toBeGreaterThan(ENOUGH);
    const long = { ...bar, left: 0, width: 1280 };
    expect(score({ box: long, words: 'Live chat', isIcon: false, isRound: false })).toBeGreaterThan(ENOUGH);
    const notice = 'We ship in two days to the whole country. Questions? Chat with us';
    expect(score({ box: long, words: notice, isIcon: false, isRound: false })).toBe(0);
    expect(score({ box: bar, words: 'Need help?', isIcon: false, isRound: false })).toBe(0);
    expect(score({ box: { left: 600, top: 400, width: 60, height: 60 }, label: 'Chat' })).toBe(0);
  });

  it('has nothing to fill in, no video, and something to press', () => {
    expect(score({ label: 'Chat', controls: ['c1'] })).toBe(0);
    expect(score({ label: 'Chat', hasVideo: true })).toBe(0);
    expect(score({ label: 'Chat', presses: [], isIcon: false })).toBe(0);
  });

  it('leads nowhere', () => {
    expect(score({ isLink: true })).toBeLessThan(ENOUGH);
  });

  it('is what the document in its frame shows', () => {
    const outer = surface({ tag: 'div', presses: [], isIcon: false, isRound: false, frames: ['f1'] });
    const frames = [{ title: '', names: '', src: '', name: '' }];
    const inside = (label: string) =>
      scoreLauncher(outer, { view: VIEW, frames, inside: [surface({ label, presses: [press(label)] })] });
    expect(inside('Open chat')).toBeGreaterThan(ENOUGH);
    expect(inside('Open chat')).toBeGreaterThan(inside('Open'));
    expect(inside('Cookie settings')).toBe(0);
  });
});

describe('chatPress', () => {
  it('is the one that says so, else the largest', () => {
    expect(chatPress([press('Call me back'), press('Chat')])?.id).toBe('Chat');
    expect(chatPress([press('One'), press('Two')])?.id).toBe('One');
    expect(chatPress([])).toBeUndefined();
  });
});

describe('isLauncherSized', () => {
  it.each([
    [60, 60, true],
    [280, 160, true],
    [420, 48, false],
    [360, 500, false],
    [12, 12, false],
  ])('%i × %i: %s', (width, height, is) => {
    expect(isLauncherSized({ left: 0, top: 0, width, height })).toBe(is);
  });

  it('takes a picture that listens without a sign of it, where its author calls it so, and no text that nobody can press', () => {
    expect(score({ presses: [], names: 'x-launcher' })).toBeGreaterThan(ENOUGH);
    expect(score({ presses: [], isIcon: false, isRound: false, words: 'Chat with us' })).toBe(0);
  });
});
