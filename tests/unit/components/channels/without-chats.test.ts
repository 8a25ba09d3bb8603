import { expect, it } from 'vitest';
import { withoutChats } from '@/components/channels/channels';
import type { Channel } from '@/utils/model/channels/channel';

const channel = (kind: Channel['kind'], value: string): Channel => ({
  kind,
  value,
  display: value,
  label: '',
  note: '',
  extension: '',
  pageUrl: 'https://shop.example/',
  pageTitle: '',
  certainty: 1,
});
const found = [
  channel('phone', '+443456001234'),
  channel('messenger', 'https://t.me/larch'),
  channel('messenger', 'sms:+443456001234'),
];

it('leaves out what the chats show', () => {
  expect(withoutChats(found, new Set(['https://t.me/larch'])).map(({ value }) => value)).toEqual([
    '+443456001234',
    'sms:+443456001234',
  ]);
});

it('keeps what they do not show', () => {
  expect(withoutChats(found, new Set())).toEqual(found);
});
