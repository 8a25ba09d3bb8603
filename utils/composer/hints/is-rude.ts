/** Beginnings of words that insult somebody, in the languages letters are written in. What may be a fact (theft, fraud) is none. */
const RUDE = [
  'idiot|moron|imbecil|stupid|shit|fuck|asshole|bullshit',
  'идиот|дурак|дурац|тупиц|тупые|тупой|сволоч|урод|козл|мудак|дебил|придур',
  'arschloch|scheiß|scheiss|dummkopf|trottel|depp',
  'imbécile|crétin|connard|merde|débile',
  'idiota|imbécil|estúpid|mierda|gilipollas',
  'stupido|stupidi|cretin|stronz|merda|deficient',
  'estúpido|burro|babaca',
  'idiot|debil|głupek|głupi|kretyn|gówn',
  'ідіот|дурень|тупі|тупий|сволот|покидьк|дебіл',
  'aptal|salak|gerizekal|ahmak|şerefsiz',
].join('|');
const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${RUDE})`, 'iu');

/** Does a text insult, or shout with marks? */
export function isRude(text: string): boolean {
  return WORD.test(text) || /[!?]{3,}/.test(text);
}
