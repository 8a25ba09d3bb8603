import type { TextPiece } from '@/utils/model/capture/page-texts';
import type { SensitiveKind } from '@/utils/model/capture/sensitive-box';
import { namesInLists } from './names-in-lists';
import { ownValues } from './own-values';
import { privatePatterns, type TextSpan } from './private-patterns';

/** A part of a page's text that may be private. */
export interface SensitiveSpan extends TextSpan {
  piece: TextPiece;
}

/**
 * What of a page's text may be private. No two of what is found overlap.
 * @param own what the person has saved of themselves
 */
export function findSensitive(pieces: readonly TextPiece[], own: readonly string[]): SensitiveSpan[] {
  const names = new Set(namesInLists(pieces));
  return pieces.flatMap((piece) => {
    const all: TextSpan = { kind: piece.secret ?? 'name', start: 0, end: piece.text.length };
    if (piece.secret) return [{ ...all, piece }];
    const found = [...ownValues(piece.text, own), ...privatePatterns(piece.text), ...(names.has(piece) ? [all] : [])];
    return withoutOverlap(found).map((span) => ({ ...span, piece }));
  });
}

/** Joined where they overlap: less than all of what was found is never left. */
function withoutOverlap(spans: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const span of spans.toSorted((one, two) => one.start - two.start)) {
    const last = joined.at(-1);
    if (!last || span.start >= last.end) joined.push(span);
    else joined[joined.length - 1] = { kind: tellingKind(last, span), start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

/** That it is the person's own says more than what it looks like. */
function tellingKind(first: TextSpan, second: TextSpan): SensitiveKind {
  return second.kind === 'own' ? 'own' : first.kind;
}
