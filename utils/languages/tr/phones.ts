import type { PhoneWords } from '@/utils/languages/phones';

export default {
  call: ['kısa numara', 'arayın'],
  callAfter: ['ücretsiz', 'cepten'],
  or: ['veya'],
  and: ['ve'],
  faxName: ['faks'],
  extension: ['dahili'],
  counted: ['tl'],
} satisfies PhoneWords;
