import type { Received } from './received';

/** Where the site answers; the cross-origin frame needs the other name of this machine. */
export interface Origins {
  origin: string;
  foreignOrigin: string;
}

export interface Answer {
  type: 'text/html' | 'application/json' | 'application/pdf';
  body: string;
  /** 200 where it is left out. */
  status?: number;
  /** Address to go on to, with a status of 303. */
  location?: string;
}

/** A browser asks for a document: with what query, and what was sent to this page so far, oldest first. */
export interface Visit {
  query: URLSearchParams;
  received: readonly Received[];
}

/** One company's page of the practice site. */
export interface PracticePage {
  path: string;
  company: string;
  /** One line for the index page. */
  about: string;
  /** Addresses under `path` that a browser may ask for, and what stands there; `*` for all that have none of their own. */
  documents: Record<string, (origins: Origins, visit: Visit) => string>;
  /** Value of the Content-Security-Policy header, where the company sends one. */
  policy?: string;
  /** Makes a number as this company gives them. */
  ticketNumber(): string;
  /** What the company says to a submission it does not take: an answer, or none, with the line cut. `null` for one that it takes. */
  refuses?(fields: Received['fields']): Answer | 'cut' | null;
  /** What the company says once it has a submission. */
  answer(received: Received): Answer;
}

/** The policy banks send: nothing from elsewhere, nothing inline. */
export const STRICT_POLICY =
  "default-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'self'";
