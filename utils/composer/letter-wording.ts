import type { MessageLanguage } from './message-language';

/** What a letter says around the person's own words. */
interface LetterWording {
  salutation: string;
  closing: string;
  /** Before a “when” that begins with a number: “This happened on 22 November”. */
  onDate: string;
  /** Before one that begins with a word of time: “This happened yesterday”. */
  happened: string;
  /** Words of time a sentence can go on with, in lower case. */
  timeWords: RegExp;
  /** Before anything else. */
  when: string;
  tried: string;
  wanted: string;
  /** The person speaks for themself or asks outright: such words need nothing before them. */
  ownWords: RegExp;
}

export const LETTER_WORDING: Record<MessageLanguage, LetterWording> = {
  en: {
    salutation: 'Dear support team,',
    closing: 'Kind regards,',
    onDate: 'This happened on',
    happened: 'This happened',
    timeWords:
      /^(on|at|in|since|yesterday|today|tonight|last|this (morning|afternoon|evening|week|month)|between|around|about|before|after|during|when|every|several|two|three|a|an) /i,
    when: 'When it happened:',
    tried: 'What I have tried so far:',
    wanted: 'What I am asking for:',
    ownWords: /^(i|i'm|i’ve|i've|i’d|i'd|we|my|please|kindly|could|can|would)(?![\p{L}\p{N}])/iu,
  },
  ru: {
    salutation: 'Здравствуйте!',
    closing: 'С уважением,',
    onDate: 'Это произошло',
    happened: 'Это произошло',
    timeWords:
      /^(в|во|с|со|до|после|около|примерно|вчера|сегодня|позавчера|утром|днём|днем|вечером|ночью|на прошлой|во время|когда|каждый|между|при|несколько|два|две|три) /i,
    when: 'Когда это произошло:',
    tried: 'Что уже сделано:',
    wanted: 'Прошу:',
    ownWords:
      /^(я|мы|мне|нам|мой|моя|моё|мои|прошу|просим|хочу|хотим|хотел|хотела|хотелось|пожалуйста|требую|можете|помогите|верните|исправьте)(?![\p{L}\p{N}])/iu,
  },
};
