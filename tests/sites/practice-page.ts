import type { Received } from './received';

/** Where the site answers; the cross-origin frame needs the other name of this machine. */
export interface Origins {
  origin: string;
  foreignOrigin: string;
}

export interface Answer {
  type: 'text/html' | 'application/json';
  body: string;
}

/** One company's page of the practice site. */
export interface PracticePage {
  path: string;
  company: string;
  /** One line for the index page. */
  about: string;
  /** Addresses under `path` that a browser may ask for, and what stands there. */
  documents: Record<string, (origins: Origins) => string>;
  /** Value of the Content-Security-Policy header, where the company sends one. */
  policy?: string;
  /** Makes a number as this company gives them. */
  ticketNumber(): string;
  /** What the company says once it has a submission. */
  answer(received: Received): Answer;
}

/** The policy banks send: nothing from elsewhere, nothing inline. */
export const STRICT_POLICY =
  "default-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'self'";
