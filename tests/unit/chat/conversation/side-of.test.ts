import { describe, expect, it } from 'vitest';
import { type SideFacts, sidesOf } from '@/utils/chat/conversation/side-of';

const LIST = { left: 0, right: 360, top: 0, bottom: 500 };
const fact = (text: string, left: number, right: number, words: string[] = [], label = ''): SideFacts => ({
  text,
  words,
  label,
  box: { left, right, top: 0, bottom: 40 },
});

describe('the side of a message', () => {
  it('is what the page calls it, before the edge it stands at', () => {
    const messages = [fact('one', 0, 200, ['outgoing']), fact('two', 160, 360, ['operator'])];
    expect(sidesOf(messages, LIST, [])).toEqual(['person', 'company']);
  });

  it('is the person’s where they are known to have said it, and that tells their edge', () => {
    const messages = [fact('I was charged twice.', 0, 200), fact('Hello', 160, 360)];
    expect(sidesOf(messages, LIST, ['I was  charged twice.'])).toEqual(['person', 'company']);
  });

  it('is the company’s where the page calls only the person’s', () => {
    const messages = [fact('mine', 160, 360, [], 'Вы сказали: mine'), fact('theirs', 60, 350, [], 'Бот сказал: theirs')];
    expect(sidesOf(messages, LIST, [])).toEqual(['person', 'company']);
  });

  it('is not guessed from names of the company’s alone', () => {
    const messages = [fact('Hello, I am the assistant.', 0, 200, ['bot']), fact('Welcome!', 0, 200)];
    expect(sidesOf(messages, LIST, [])).toEqual(['company', 'company']);
  });

  it('does not follow names that call a message of the company’s like the person’s', () => {
    const messages = [fact('mine', 160, 360), fact('theirs', 0, 200, ['right'])];
    expect(sidesOf([...messages, fact('more', 0, 200)], LIST, ['mine']).at(-1)).toBe('company');
    expect(sidesOf(messages, LIST, ['mine'])[0]).toBe('person');
  });

  it('is not known where nothing tells', () => {
    expect(sidesOf([fact('Hello', 0, 360)], LIST, [])).toEqual(['unknown']);
  });
});
