import type { NumberConcept, NumberedType } from '@/utils/languages/fields';
import { wordsOf } from '@/utils/text/words';
import type { PhraseHit } from './phrase-index';
import { phraseIndexes } from './phrase-indexes';

/** Longer texts explain; their nouns are about something else. */
const MAX_WORDS = 16;
/** Germanic and Finno-Ugric languages write the noun and “number” as one word. */
const COMPOUND = /.(nummer|nr|numero|szam|szama|tunnus)$/;

const SAID_OF_ACCOUNTS: ReadonlySet<NumberedType> = new Set(['ticket-number', 'contract-number', 'order-number']);

/**
 * What a label asks the number of, by its nouns, whatever stands between them: “Номер ранее поданной жалобы”, “Reference of your previous
 * enquiry”, “Last four digits of your card”. `null` where no number is asked for or nothing says of what.
 */
export function numberOf(text: string, language: string): NumberedType | null {
  const words = wordsOf(text);
  if (words.length > MAX_WORDS) return null;
  const hits = hitsOf(words, language);
  const numbers = hits.filter(({ concept }) => concept === 'number').map(({ start }) => start);
  words.forEach((word, position) => {
    if (COMPOUND.test(word)) numbers.push(position);
  });
  if (numbers.length === 0) return null;
  const concepts = new Set(hits.map(({ concept }) => concept));
  if (concepts.has('payment-card')) return concepts.has('loyalty') ? 'account-number' : 'payment-card';
  const distance = ({ start }: PhraseHit<NumberConcept>) => Math.min(...numbers.map((number) => Math.abs(number - start)));
  const nouns = hits.filter(isNoun).sort((a, b) => distance(a) - distance(b));
  // Who the person is to the company tells one contract or order from others: “customer order number”.
  const other = nouns[0]?.concept === 'account-number' ? nouns.find(({ concept }) => SAID_OF_ACCOUNTS.has(concept)) : undefined;
  return (other ?? nouns[0])?.concept ?? (concepts.has('loyalty') ? 'account-number' : null);
}

/** Is it somebody of the company whose name a label asks for? */
export function isOfStaff(text: string, language: string): boolean {
  const words = wordsOf(text);
  return words.length <= MAX_WORDS && hitsOf(words, language).some(({ concept }) => concept === 'person');
}

function hitsOf(words: readonly string[], language: string): PhraseHit<NumberConcept>[] {
  const hits = phraseIndexes()
    .numbers.find(words)
    .filter(({ onlyWhole, length }) => !onlyWhole || length === words.length);
  const atHome = hits.filter(({ languages }) => languages.has(language) || languages.has('en'));
  return atHome.length > 0 || language !== '' ? atHome : hits;
}

function isNoun(hit: PhraseHit<NumberConcept>): hit is PhraseHit<NumberConcept> & { concept: NumberedType } {
  return hit.concept !== 'number' && hit.concept !== 'person' && hit.concept !== 'loyalty';
}
