/*
 * What every context of an extension has beside the language itself: page, background, extension page, and the tests' Node. Only pure
 * rooms are compiled with this (tsconfig.anywhere.json); everywhere else the real declarations stand.
 */

declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string): boolean;
  readonly hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
  readonly port: string;
  readonly protocol: string;
  readonly search: string;
  readonly searchParams: URLSearchParams;
}

declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string | Record<string, string>);
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  keys(): IterableIterator<string>;
  values(): IterableIterator<string>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare const crypto: {
  randomUUID(): `${string}-${string}-${string}-${string}-${string}`;
  getRandomValues<Bytes extends Uint8Array>(bytes: Bytes): Bytes;
};

/** Base 64 of a string of bytes (U+0000–U+00FF). */
declare function btoa(bytes: string): string;
declare function atob(base64: string): string;
