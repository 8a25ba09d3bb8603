import { expect, it } from 'vitest';
import { chatTable } from '@/scripts/chats/chat-table';
import { CHAT_STEPS } from '@/tests/e2e/support/chat-steps';

const whole = Object.fromEntries(CHAT_STEPS.map((step) => [step, 'ok']));
const widgets = [
  { id: 'one', title: 'One', package: 'one-chat', place: 'light' as const },
  { id: 'two', title: 'Two', package: '', place: 'closed shadow root' as const, picture: 'takes none' },
];

it('says how far each chat was walked in each browser, and what is impossible', () => {
  const table = chatTable(
    widgets,
    {
      Chromium: [
        { id: 'one', steps: whole },
        { id: 'two', steps: { ...whole, picture: 'never came' } },
      ],
      Firefox: [{ id: 'one', steps: whole }],
    },
    { 'one-chat': '1.2.3' },
  );
  expect(table).toContain('2 of 3 walks are whole');
  expect(table).toContain('| One | one-chat 1.2.3 | light | ✓ | ✓ |');
  expect(table).toContain('| Two | our own | closed shadow root | not picture | not tried |');
  expect(table).toContain('* Two: takes none');
});
