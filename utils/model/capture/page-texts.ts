import * as v from 'valibot';

/** A page can be endless. Texts in UTF-16 units. */
export const TEXT_LIMITS = { pieces: 20_000, text: 4000, words: 1500 } as const;

/** `content` moves when the page is scrolled for its picture; `fixed` keeps its place in the view. */
const TEXT_PLACES = ['content', 'fixed'] as const;
export type TextRange = (typeof TEXT_PLACES)[number];

const pixel = v.pipe(v.number(), v.finite());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** From where to where in the text, UTF-16 units; left, top, width and height in the view, CSS pixels. */
const wordSchema = v.tuple([offset, offset, pixel, pixel, pixel, pixel]);
export type Word = v.InferOutput<typeof wordSchema>;

/** Some text as a person reads it in one go, with where each of its words stands. */
const textPieceSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(TEXT_LIMITS.text)),
  /** A word that is broken over two lines comes twice. */
  words: v.pipe(v.array(wordSchema), v.maxLength(TEXT_LIMITS.words)),
  place: v.picklist(TEXT_PLACES),
  /** The same for what stands in one column of a list or table; `''` outside of them. */
  column: v.pipe(v.string(), v.maxLength(300)),
  /** A control whose content is secret by its kind: its text stays in the page and its one word is the control. */
  secret: v.nullable(v.picklist(['password', 'card'])),
});
export type TextPiece = v.InferOutput<typeof textPieceSchema>;

/** What can be read of a page, while its picture is taken. */
export const pageTextsSchema = v.object({
  /** Where the content was scrolled to. */
  at: v.object({ left: pixel, top: pixel }),
  pieces: v.pipe(v.array(textPieceSchema), v.maxLength(TEXT_LIMITS.pieces)),
});
export type PageTexts = v.InferOutput<typeof pageTextsSchema>;
