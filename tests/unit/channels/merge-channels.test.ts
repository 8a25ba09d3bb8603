import { describe, expect, it } from 'vitest';
import { mergeChannels } from '@/utils/channels/merge-channels';
import type { Channel } from '@/utils/model/channels/channel';

const channel = (change: Partial<Channel>): Channel => ({
  kind: 'email',
  value: 'help@shop.example',
  display: 'help@shop.example',
  label: '',
  note: '',
  extension: '',
  pageUrl: 'https://shop.example/contact',
  pageTitle: 'Contact',
  certainty: 0.5,
  ...change,
});

describe('mergeChannels', () => {
  it('has an address once however it is written, with the best that is said of it', () => {
    const merged = mergeChannels([
      channel({ value: 'Help@shop.example', display: 'Help@shop.example', note: 'Mon–Fri' }),
      channel({ value: 'help@Shop.example', label: 'Support', note: 'always', certainty: 0.9 }),
    ]);
    expect(merged).toEqual([
      channel({ value: 'Help@shop.example', label: 'Support', note: 'Mon–Fri', certainty: 0.9, pageTitle: 'Contact' }),
    ]);
  });

  it('keeps addresses of the web apart by case, and ways of different kinds by kind', () => {
    const ways = [
      channel({ kind: 'messenger', value: 'https://t.me/Shop' }),
      channel({ kind: 'messenger', value: 'https://t.me/shop' }),
      channel({ kind: 'account', value: 'https://t.me/shop' }),
      channel({ value: 'sales@shop.example' }),
    ];
    expect(mergeChannels(ways)).toEqual(ways);
  });

  it('shows a number as the site writes it rather than as it is dialled', () => {
    const bare = channel({ kind: 'phone', value: '+442079460958', display: '+442079460958' });
    const written = { ...bare, display: '020 7946 0958', extension: '12' };
    expect(mergeChannels([bare, written])).toMatchObject([{ display: '020 7946 0958', extension: '12' }]);
    expect(mergeChannels([written, bare])).toMatchObject([{ display: '020 7946 0958', extension: '12' }]);
  });

  it('keeps the five surest pages that tell more, and two places to sign in, in their order', () => {
    const pages = [0.1, 0.9, 0.8, 0.7, 0.6, 0.5].map((certainty) =>
      channel({ kind: 'contact-page', value: `https://shop.example/${certainty}`, certainty }),
    );
    const doors = [0.9, 0.2, 0.8].map((certainty) =>
      channel({ kind: 'account', value: `https://shop.example/${certainty}`, certainty }),
    );
    expect(mergeChannels([...pages, ...doors]).map(({ certainty }) => certainty)).toEqual([0.9, 0.8, 0.7, 0.6, 0.5, 0.9, 0.8]);
  });
});
