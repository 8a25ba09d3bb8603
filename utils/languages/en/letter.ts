import type { LetterWording } from '@/utils/languages/letter';

/** British dates: day before month, the month in letters and a 24-hour clock leave nothing to misread in any country. */
export default {
  name: 'English',
  locale: 'en-GB',
  salutation: 'Dear support team,',
  greeting: 'Hello!',
  closing: 'Kind regards,',
  moment: '{date} at {time}',
  happened: 'This happened on {moment}.',
  when: 'When it happened:',
  ownTime: {
    onDate: 'This happened on',
    happened: 'This happened',
    words:
      /^(on|at|in|since|yesterday|today|tonight|last|this (morning|afternoon|evening|week|month)|between|around|about|before|after|during|when|every|several|two|three|a|an) /i,
  },
  tried: 'What I have tried so far:',
  wanted: 'What I am asking for:',
  asks: 'Please {list}.',
  outcomes: {
    refund: 'refund the money',
    replacement: 'send me a replacement',
    delivery: 'deliver my order',
    repair: 'fix the fault',
    correction: 'correct the error',
    explanation: 'explain what went wrong',
    access: 'restore my access',
    cancellation: 'process the cancellation',
    compensation: 'compensate me for the loss',
    deletion: 'delete my personal data',
    status: 'tell me the current status',
    reply: 'answer me in writing',
  },
  ownWords: /^(i|i'm|i’m|i’ve|i've|i’d|i'd|we|my|please|kindly|could|can|would)(?![\p{L}\p{N}])/iu,
  again: {
    both: 'I am writing again about my request {number} of {date}.',
    number: 'I am writing again about my request {number}.',
    date: 'I am writing again about my request of {date}.',
  },
  promised: 'I was promised:',
  subject: 'Request {number}: {subject}',
  quotes: ['“', '”'],
  references: {
    'account-number': 'Account number',
    'contract-number': 'Contract number',
    'order-number': 'Order number',
  },
  pageSays: 'The page says: “{error}”.',
  technicalDetails: 'Technical details',
  rude: ['idiot', 'moron', 'imbecil', 'stupid', 'shit', 'fuck', 'asshole', 'bullshit'],
} satisfies LetterWording;
