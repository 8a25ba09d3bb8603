import { describe, expect, it } from 'vitest';
import type { Surface } from '@/utils/chat/chat-reading';
import { scoreLauncher } from '@/utils/chat/find/score-launcher';
import { frameElement, surface, VIEW } from './fake-reading';

/** From this on something is taken for a launcher. */
const ENOUGH = 3.5;
const score = (facts: Partial<Surface>, frames: Parameters<typeof scoreLauncher>[1] = []) =>
  scoreLauncher(surface(facts), frames, VIEW);
const FOOT = { left: 530, top: 856, width: 220, height: 44 };
const SIDE = { left: 1240, top: 400, width: 40, height: 120 };

describe('a launcher', () => {
  it.each<[string, Partial<Surface>]>([
    ['round, without a word, in the corner', {}],
    ['a line of text in the corner', { isIcon: false, isRound: false, words: 'Chat with us' }],
    ['a bar at the middle of the foot', { box: FOOT, isIcon: false, isRound: false, words: 'Live chat' }],
    ['a tab on the side', { box: SIDE, isIcon: false, isRound: false, words: 'Онлайн-чат' }],
    ['listens without a sign of it', { presses: [], names: 'x-launcher' }],
    ['offers something else beside the chat', { isIcon: false, words: 'Чат или обратный звонок' }],
  ])('%s', (_, facts) => {
    expect(score(facts)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('in a frame of its own says what it is by the frame', () => {
    const said = [frameElement({ title: 'Chat widget' })];
    expect(score({ presses: [], isIcon: false, isRound: false }, said)).toBeGreaterThanOrEqual(ENOUGH);
  });
});

describe('no launcher', () => {
  it.each<[string, Partial<Surface>]>([
    ['a button back to the top', { label: 'Back to top' }],
    ['a button that only its name gives away', { names: 'scroll-top' }],
    ['what asks for cookies', { isIcon: false, isRound: false, words: 'We use cookies' }],
    ['an operator who calls back', { isIcon: false, words: 'Оператор перезвонит вам' }],
    ['a picture without any sign of a chat at the foot', { box: FOOT, isRound: false }],
    ['in the middle of the view', { box: { left: 600, top: 400, width: 60, height: 60 }, label: 'Chat' }],
    ['larger than a launcher', { box: { left: 880, top: 600, width: 400, height: 300 }, label: 'Chat' }],
    ['a text that nobody can press', { presses: [], isIcon: false, isRound: false, words: 'Chat with us' }],
    ['what has a field', { controls: ['c1'] }],
    ['a player', { hasVideo: true }],
    ['a link elsewhere', { isLink: true, isRound: false }],
  ])('%s', (_, facts) => {
    expect(score(facts)).toBeLessThan(ENOUGH);
  });
});
