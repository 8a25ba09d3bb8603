import { TEXT_LIMITS, type TextPiece, type TextRange, type Word } from '@/utils/model/capture/page-texts';

/** The part of the view in which something can show, CSS pixels. */
interface Clip {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where in a page text is being read. */
export interface TextScope {
  place: TextRange;
  column: string;
  clip: Clip;
  /** Of the frame the text is in, in the view of the whole page. */
  offset: { left: number; top: number };
  hidden: boolean;
}

/** Puts the words of a page together to what is read in one go. */
export class TextCollector {
  readonly pieces: TextPiece[] = [];
  private text = '';
  private words: Word[] = [];
  private gap = false;

  get isFull(): boolean {
    return this.pieces.length >= TEXT_LIMITS.pieces;
  }

  /** Ends what is read in one go. */
  flush({ place, column }: TextScope): void {
    if (this.words.length > 0 && !this.isFull)
      this.pieces.push({ text: this.text, words: this.words, place, column, secret: null });
    this.text = '';
    this.words = [];
    this.gap = false;
  }

  space(): void {
    this.gap = this.text !== '';
  }

  /** @param boxOf where so many units of the node's text stand */
  add(data: string, boxesOf: (start: number, end: number) => Iterable<DOMRect>, scope: TextScope): void {
    for (const { 0: word, index } of data.matchAll(/\S+/gu)) {
      if (index > 0) this.space();
      const before = this.gap ? `${this.text} ` : this.text;
      if (before.length + word.length > TEXT_LIMITS.text || this.words.length >= TEXT_LIMITS.words) return;
      this.gap = false;
      this.text = before + word;
      for (const rect of boxesOf(index, index + word.length)) {
        const box = clipped(rect, scope);
        if (box && this.words.length < TEXT_LIMITS.words) this.words.push([before.length, this.text.length, ...box]);
      }
    }
    if (/\s$/u.test(data)) this.space();
  }

  /** What stands in a control is a piece of its own. */
  addControl(value: string, secret: TextPiece['secret'], rect: DOMRect, scope: TextScope): void {
    const box = clipped(rect, scope);
    if (!box || this.isFull) return;
    const text = secret ? '' : value.slice(0, TEXT_LIMITS.text);
    const { place, column } = scope;
    this.pieces.push({ text, words: [[0, text.length, ...box]], place, column, secret });
  }
}

/** Left, top, width and height of what shows of a box; `null` where nothing does. */
function clipped(rect: DOMRect, { clip, offset }: TextScope): [number, number, number, number] | null {
  const left = Math.max(rect.left + offset.left, clip.left);
  const top = Math.max(rect.top + offset.top, clip.top);
  const width = Math.min(rect.right + offset.left, clip.right) - left;
  const height = Math.min(rect.bottom + offset.top, clip.bottom) - top;
  return width > 0 && height > 0 ? [left, top, width, height] : null;
}
