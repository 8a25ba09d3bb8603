import * as v from 'valibot';
import { pageTextsSchema } from './page-texts';

/** Name of the port between the panel and the camera in a page. When it closes, the page is put back as it was. */
export const CAMERA_PORT = 'camera';

const pixels = v.pipe(v.number(), v.finite());

/** CSS pixels. */
const boxSchema = v.object({ left: pixels, top: pixels, width: pixels, height: pixels });
export type Box = v.InferOutput<typeof boxSchema>;

/** Where something is scrolled to, CSS pixels; negative sideways in documents that run from right to left. */
const pointSchema = v.object({ left: pixels, top: pixels });
export type Point = v.InferOutput<typeof pointSchema>;

const surveySchema = v.object({
  /** The window's view with its scroll bars: as large as the browser's own picture of the tab. */
  view: v.object({ width: pixels, height: pixels }),
  /** The part of the view in which the content moves: the view without scroll bars, or the box of an inner scroller. */
  box: boxSchema,
  /** Not the document scrolls but an element in it. */
  inner: v.boolean(),
  /** All of the content, in its own coordinates: what is scrolled to `left`, `top` stands in the corner of the box. */
  content: boxSchema,
  /** Where the person has it now. */
  at: pointSchema,
  /** The content goes on: it grew with every look, or is longer than a picture may be. */
  endless: v.boolean(),
  pixelRatio: pixels,
});
export type Survey = v.InferOutput<typeof surveySchema>;

/** A part of the page. */
const partSchema = v.object({
  /** In the coordinates of the content. */
  box: boxSchema,
  /** Something that scrolls cuts it off, and no scrolling of the page brings all of it into the view. */
  cut: v.boolean(),
});
export type Part = v.InferOutput<typeof partSchema>;

/** Longer texts are cut where they are read. */
const MAX_QUOTE = 2_000;

const PICK_WAYS = ['element', 'area'] as const;
export type PickWay = (typeof PICK_WAYS)[number];

const STEERS = ['wider', 'narrower', 'take', 'cancel'] as const;
/** What the person says in the panel while they choose in the page. */
export type Steer = (typeof STEERS)[number];

/** What the panel asks of the camera, with the answer to each. */
export const cameraProtocol = {
  /** Has everything loaded that loads when scrolled to, and measures. */
  survey: { data: v.object({}), answer: surveySchema },
  /** Measures and moves nothing. */
  measure: { data: v.object({}), answer: surveySchema },
  /** Scrolls, waits until the page stands still, and says where that led. `stitched`: this picture is one of several put together. */
  go: { data: v.object({ to: pointSchema, hideFixed: v.boolean(), stitched: v.boolean() }), answer: pointSchema },
  /** Has the person choose a part of the page; `null`: they chose none. */
  pick: { data: v.object({ way: v.picklist(PICK_WAYS) }), answer: v.nullable(partSchema) },
  /** What says this, with what stands around it; `null` where nothing does any more. */
  find: { data: v.object({ text: v.pipe(v.string(), v.maxLength(MAX_QUOTE)) }), answer: v.nullable(partSchema) },
  steer: { data: v.object({ steer: v.picklist(STEERS) }), answer: v.null() },
  /** Reads what the page says, as it stands now, and where. */
  texts: { data: v.object({}), answer: pageTextsSchema },
  /** Puts everything back. */
  restore: { data: v.object({}), answer: v.null() },
} as const;

export type CameraAsk = keyof typeof cameraProtocol;
export type CameraData<A extends CameraAsk> = v.InferOutput<(typeof cameraProtocol)[A]['data']>;
export type CameraAnswer<A extends CameraAsk> = v.InferOutput<(typeof cameraProtocol)[A]['answer']>;

/** Answers carry the number of what was asked: the person steers while a choice is still open. */
export const cameraRequestSchema = v.object({
  number: v.number(),
  ask: v.picklist(['survey', 'measure', 'go', 'pick', 'find', 'steer', 'texts', 'restore']),
  data: v.unknown(),
});
export const cameraReplySchema = v.object({
  number: v.number(),
  ok: v.boolean(),
  /** It failed because another tab covers the page. */
  hidden: v.optional(v.boolean()),
  value: v.optional(v.unknown()),
});
