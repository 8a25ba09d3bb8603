import { expect, it } from 'vitest';
import { optionFor } from '@/utils/forms/write/option-for';

it.each([
  ['the same words', ['General', 'Billing'], 'billing', 1],
  ['accents and signs aside', ['Général', 'Facturation & paiements'], 'facturation paiements', 1],
  ['the only one that goes on', ['Account', 'Germany (+49)'], 'Germany', 1],
  ['not one of two that go on', ['Account data', 'Account access'], 'Account', -1],
  ['the very words before longer ones', ['Account access', 'Account'], 'Account', 1],
  ['no part of a word', ['Germanyland'], 'Germany', -1],
  ['nothing for nothing', ['', '–'], '', -1],
])('finds %s', (_what, texts, wanted, place) => expect(optionFor(texts, wanted)).toBe(place));
