import * as v from 'valibot';

/** Why something could not be done, as one context tells another. No words travel: an error of the database may quote the person. */
const ERROR_CODES = [
  /** Another document is there than the one it was meant for. */
  'page-changed',
  /** The tab or the frame is closed. */
  'page-gone',
  /** Nothing of Casebook's answers there. */
  'no-agent',
  /** The person has turned Casebook off for the site. */
  'site-off',
  'storage-full',
  /** The browser does not let Casebook store or read. */
  'storage-failed',
  /** The browser refuses: a page of its own, or a permission that is not given. */
  'not-allowed',
  /** A mistake of Casebook's own. */
  'internal',
] as const;
export const errorCodeSchema = v.picklist(ERROR_CODES);
export type ErrorCode = v.InferOutput<typeof errorCodeSchema>;

/** Knows its own code. */
export class CodedError extends Error {
  override name = 'CodedError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Dexie names its errors: https://dexie.org/docs/DexieErrors/DexieError */
const DATABASE_ERRORS: ReadonlySet<string> = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'DatabaseClosedError',
  'InvalidStateError',
]);

/** Browsers tell these by their words alone: Chromium 156 and Firefox 147, in English whatever the person's language. */
const WORDS: readonly (readonly [RegExp, ErrorCode])[] = [
  [/quota/i, 'storage-full'],
  [
    /no tab with id|invalid tab id|no frame with id|invalid frame|message (?:port|channel) (?:is )?closed|moved into back/i,
    'page-gone',
  ],
  [/receiving end does not exist/i, 'no-agent'],
  [/cannot access|cannot be scripted|missing host permission/i, 'not-allowed'],
];

/** Says by its code what went wrong. A full disk comes wrapped in the error of the transaction. */
export function errorCodeOf(error: unknown): ErrorCode {
  const chain = chainOf(error);
  for (const { name } of chain) {
    if (name === 'QuotaExceededError') return 'storage-full';
    if (DATABASE_ERRORS.has(name)) return 'storage-failed';
  }
  const coded = chain.find((each) => each instanceof CodedError);
  if (coded) return coded.code;
  const { message } = chain[0] ?? { message: '' };
  return WORDS.find(([words]) => words.test(message))?.[1] ?? 'internal';
}

/** The error and those it was made of, outermost first. */
function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let current = error; current instanceof Error && !chain.includes(current); ) {
    chain.push(current);
    current = Reflect.get(current, 'inner') ?? current.cause;
  }
  return chain;
}
