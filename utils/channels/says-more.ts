import { alternativesOf } from '@/utils/languages/alternatives-of';
import { NOTE_WORDS } from '@/utils/languages/notes';

/** What pages write before a number or an address, and the panel says by itself. */
const OWN_NAME = new RegExp(`^(?:${alternativesOf(NOTE_WORDS, 'ownName')})[.:]?$`, 'iu');

/** Does a label tell more of a way to reach a company than what it is? */
export function saysMore(label: string): boolean {
  return label !== '' && !OWN_NAME.test(label.trim());
}
