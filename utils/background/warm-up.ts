import { phraseIndexes } from '@/utils/forms/recognise/phrase-indexes';

/**
 * Compiles the lexicons while the agent is on its way into a page, so that what it reads there is answered at once. Not when the background
 * starts: most of what it is started for needs no lexicon.
 */
export function warmUp(): void {
  setTimeout(phraseIndexes);
}
