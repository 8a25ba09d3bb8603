type LineWordKind =
  /** In a row that shows that somebody writes. */
  | 'typing'
  /** What assistive technology is told before a message of the person's: “You said”. */
  | 'you'
  /** The whole of a text that says when: “just now”, “2 min ago”, «вчера». */
  | 'time';

/**
 * Words of message lists by language, as sources of regular expressions. They stand here and not in the folders of the languages, for lists
 * are read inside pages, which pay for what this room uses.
 */
export const LINE_WORDS: Readonly<Record<string, Readonly<Partial<Record<LineWordKind, readonly string[]>>>>> = {
  en: {
    typing: ['(?:is|are) (?:typing|writing)'],
    you: ['you'],
    time: ['just now', 'now', 'moments? ago', '(?:a|an|\\d+) ?\\p{L}* ago', 'today', 'yesterday'],
  },
  ru: {
    typing: ['печата', 'пишет', 'набирает'],
    you: ['вы'],
    time: ['только что', 'сейчас', 'сегодня', 'вчера', '\\d+ ?\\p{L}+\\.? назад'],
  },
  uk: { typing: ['друкує', 'пише повідомлення'], you: ['ви'], time: ['щойно', 'зараз', '\\d+ ?\\p{L}+\\.? тому'] },
  be: { typing: ['піша'] },
  de: {
    typing: ['schreibt', 'tippt'],
    you: ['sie', 'du'],
    time: ['gerade eben', 'jetzt', 'heute', 'gestern', 'vor (?:einer|einem|\\d+) ?\\p{L}+'],
  },
  fr: { typing: ['écrit', 'est en train'], you: ['vous', 'tu'], time: ["à l[’']instant", 'il y a .{1,20}'] },
  es: { typing: ['escribiendo'], you: ['usted', 'tu'], time: ['ahora', 'ahora mismo', 'hace .{1,20}'] },
  gl: { typing: ['está escribindo'] },
  pt: { typing: ['digitando', 'escrevendo'], you: ['você'], time: ['agora', 'agora mesmo', 'há .{1,20}'] },
  it: { typing: ['sta scrivendo'], you: ['tu', 'voi'], time: ['adesso', 'ora', '.{1,12} fa'] },
  pl: { typing: ['pisze'], you: ['ty'], time: ['teraz', 'przed chwilą', '\\d+ ?\\p{L}+\\.? temu'] },
  tr: { typing: ['yazıyor'], you: ['siz', 'sen'], time: ['şimdi', 'az önce', '\\d+ ?\\p{L}+ önce'] },
  nl: { typing: ['aan het typen'], you: ['jij'], time: ['zojuist', 'nu'] },
  cs: { typing: ['píše'], you: ['ty'] },
  sk: { typing: ['píše'], you: ['ty'] },
  hu: { typing: ['ír(?:…|\\.\\.\\.)'] },
  zh: { typing: ['正在输入', '正在輸入'], you: ['您', '你'], time: ['刚刚', '剛剛'] },
  ja: { typing: ['入力中'], you: ['あなた'], time: ['今'] },
  ko: { typing: ['입력 ?중'], you: ['나'], time: ['방금'] },
  vi: { typing: ['đang (?:nhập|soạn)'] },
  id: { typing: ['sedang mengetik'] },
  ar: { typing: ['يكتب'] },
  he: { typing: ['מקליד'] },
  da: { you: ['du'], time: ['nu'] },
  nb: { you: ['du'] },
  sv: { you: ['du'], time: ['nu'] },
};
