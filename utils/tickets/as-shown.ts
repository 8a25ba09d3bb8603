import { normaliseText } from '@/utils/text/normalise-text';
import type { TextSegment } from './candidate';

/**
 * A sentence the way the page shows it: the extraction reads `№` as `#` and every digit as an ASCII one, but what is kept as evidence is
 * what stood there. As it is where it cannot be found again.
 */
export function asShown(sentence: string, segments: readonly TextSegment[]): string {
  const wanted = sentence.split(' ');
  for (const { text } of segments) {
    if (!normaliseText(text).includes(sentence)) continue;
    // Normalising keeps blanks where they are, so words answer to words.
    const shown = text.split(/\s+/).filter((word) => normaliseText(word) !== '');
    if (shown.length < wanted.length) continue;
    const read = shown.map(normaliseText);
    const at = read.findIndex(
      (word, index) => word === wanted[0] && wanted.every((next, offset) => read[index + offset] === next),
    );
    if (at >= 0) return shown.slice(at, at + wanted.length).join(' ');
  }
  return sentence;
}
