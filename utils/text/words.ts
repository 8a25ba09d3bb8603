/** Text beyond this says nothing more about a control. UTF-16 units. */
const MAX_LENGTH = 400;
const MAX_WORD = 40;

/** Letters that Unicode does not take apart but people type without their strokes. */
const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
const TO_FOLD = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');
/** A Latin word ends where Japanese or Chinese begins without a blank: `Eメール`. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]]+/gv;

/** Case, accents and compatibility forms folded; the same for what a page says and for what a lexicon says. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(TO_FOLD, (letter) => FOLDED[letter] ?? letter);
}

/** Words of a text; scripts that put no blanks between words give one word a character. Arabic loses its article. */
export function wordsOf(text: string): string[] {
  const words = foldWords(text.slice(0, MAX_LENGTH)).match(WORD) ?? [];
  return words.map((word) => withoutArticle(word).slice(0, MAX_WORD));
}

/** Words of a name or id: camelCase, digits and punctuation part them (`customerEmail2` → customer email 2). */
export function wordsOfName(name: string): string[] {
  return wordsOf(
    name
      .slice(0, MAX_LENGTH)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 '),
  );
}

/** The Arabic article is written together with its word. */
function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}

/** Takes the article from every word of a folded text that is long enough to do without. */
export function withoutArticles(text: string): string {
  return text.includes('ال') ? text.replace(/(^|[ ,])ال(?=[^ ,]{3})/g, '$1') : text;
}

/** Parts the letters of scripts that put no blanks between words. */
export function separateScripts(text: string): string {
  return text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, ' $& ');
}
