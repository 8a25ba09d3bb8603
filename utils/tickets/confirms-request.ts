import type { TextSegment } from './candidate';
import { readSentences } from './read-sentence';
import { splitSentences } from './split-sentences';

/** Does a text say, in a language known here, that a request or message has been filed or received? */
export function confirmsRequest(segments: readonly TextSegment[]): boolean {
  return readSentences(splitSentences(segments)).some(({ statement }) => statement === 'request' || statement === 'message');
}
