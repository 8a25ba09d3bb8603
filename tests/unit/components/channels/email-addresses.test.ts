import { expect, it } from 'vitest';
import { emailAddresses } from '@/components/channels/email-addresses';

const channel = (kind: 'email' | 'phone', value: string) => ({
  kind,
  value,
  display: value,
  label: '',
  note: '',
  extension: '',
  pageUrl: '',
  pageTitle: '',
  certainty: 1,
});
const seen = [
  channel('phone', '611'),
  channel('email', 'help@northwind.example'),
  channel('email', 'press@northwind.example'),
].map((found) => ({ ...found, blockId: 1 }));
const remembered = [channel('email', 'claims@northwind.example'), channel('email', 'help@northwind.example')];

it('offers those of the page, then those that are remembered, each once', () => {
  expect(emailAddresses({ seen, remembered }, '')).toEqual([
    'help@northwind.example',
    'press@northwind.example',
    'claims@northwind.example',
  ]);
});

it('begins with the one that was chosen', () => {
  expect(emailAddresses({ seen, remembered }, 'claims@northwind.example')[0]).toBe('claims@northwind.example');
  expect(emailAddresses({ seen: [], remembered: [] }, 'own@else.example')).toEqual(['own@else.example']);
});
