import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/utils/chat/conversation/messages-in';
import type { LogNode } from '@/utils/model/chat/log-node';
import { box } from './fake-log';

const said = (list: LogNode, sent: string[] = []) =>
  messagesIn(list, { sent }).map(({ side, text, time, attachments }) => [side, text || attachments.join(), time]);

describe('the messages of a list', () => {
  it('are told apart where only those of the person are called so, and the edges mislead', () => {
    // A portrait to the left makes a wide bubble of the company's stand nearer to the right edge.
    const row = (words: string, bubble: LogNode, time: string) =>
      box({
        tag: 'li',
        words: `message container ${words}`,
        children: [
          box({ words: 'message content', children: [bubble] }),
          box({ words: 'message time wrapper', children: [box({ tag: 'time', words: 'message time', text: time })] }),
        ],
      });
    const list = box({
      tag: 'ol',
      words: 'message list',
      children: [
        box({ tag: 'li', words: 'separator date', children: [box({ text: 'NOV 23, 2026', words: 'separator text' })] }),
        row('reverse', box({ painted: true, left: 160, right: 310, text: 'I was charged twice.' }), '12:35 AM'),
        row('', box({ painted: true, left: 56, right: 342, text: 'Your number is HD-20417-55.' }), '12:36 AM'),
        row('reverse', box({ left: 24, right: 310, bottom: 150, tag: 'img', file: 'proof.png' }), '12:37 AM'),
      ],
    });
    expect(said(list)).toEqual([
      ['person', 'I was charged twice.', '12:35 AM'],
      ['company', 'Your number is HD-20417-55.', '12:36 AM'],
      ['person', 'proof.png', '12:37 AM'],
    ]);
  });

  it('stand in groups of question and answer, in boxes that are only called bubbles, with pictures in buttons', () => {
    const host = (text: string) => box({ children: [box({ words: 'host bubble', left: 40, children: [box({ text })] })] });
    const guest = (children: LogNode[]) => box({ words: 'guest container', children });
    const bubble = (text: string) => box({ words: 'guest bubble', painted: true, left: 200, children: [box({ text })] });
    const picture = box({
      control: true,
      tag: 'button',
      children: [box({ tag: 'img', file: 'image', left: 40, bottom: 170 })],
    });
    const list = box({
      children: [
        box({ words: 'chat chunk', children: [host('What happened?'), guest([bubble('I was charged twice.')])] }),
        box({ words: 'chat chunk', children: [host('Can you show it?'), guest([picture, bubble('Here it is.')])] }),
        box({ words: 'chat chunk', children: [host('Thank you.'), box({ tag: 'button', control: true, text: 'Send' })] }),
      ],
    });
    expect(said(list).map(([side, text]) => [side, text])).toEqual([
      ['company', 'What happened?'],
      ['person', 'I was charged twice.'],
      ['company', 'Can you show it?'],
      ['person', 'image'],
      ['person', 'Here it is.'],
      ['company', 'Thank you.'],
    ]);
  });

  it('are no portraits beside them, no dates and no signs that somebody writes', () => {
    const portrait = () => box({ tag: 'img', file: 'ruth.jpg', left: 0, right: 56, bottom: 56 });
    const list = box({
      children: [
        box({ words: 'row', centred: true, text: 'Today' }),
        box({ words: 'row', children: [portrait(), box({ painted: true, left: 60, right: 240, text: 'Hello!' })] }),
        box({ words: 'row', children: [box({ painted: true, left: 120, right: 360, text: 'Hello Ruth.' })] }),
        box({ words: 'row typing', children: [portrait(), box({ painted: true, left: 60, right: 120, text: '...' })] }),
      ],
    });
    expect(said(list).map(([side, text]) => [side, text])).toEqual([
      ['company', 'Hello!'],
      ['person', 'Hello Ruth.'],
    ]);
  });

  it('have no portrait among them, not even while nothing stands beside it yet', () => {
    const portrait = box({ painted: true, left: 10, right: 50, top: 0, bottom: 40, text: 'B' });
    const bubble = box({ painted: true, left: 60, right: 260, top: 0, bottom: 40, text: 'Hello!' });
    const row = (...children: LogNode[]) => box({ children });
    expect(said(box({ children: [row(portrait, bubble), row(portrait)] })).map(([, text]) => text)).toEqual(['Hello!']);
  });

  it('may be one letter of the person’s', () => {
    const letter = box({ painted: true, left: 280, right: 320, top: 50, bottom: 90, text: 'B' });
    const bubble = box({ painted: true, left: 60, right: 260, top: 0, bottom: 40, text: 'Which one?' });
    const list = box({ children: [box({ children: [bubble] }), box({ children: [letter] })] });
    expect(said(list, ['B']).map(([, text]) => text)).toEqual(['Which one?', 'B']);
  });
});
