import type { IncomingMessage } from 'node:http';
import type { ChatLog } from './chat-log';
import type { Language } from './company';
import type { Peer } from './web-socket';

/** Where the companies are: on another site than the pages. */
export interface Origins {
  chat: string;
}

export interface Reply {
  status?: number;
  type: string;
  body: string | Buffer;
}

/** A widget, real from the npm registry or of our own in a shape that those lack, with a small company behind it. */
export interface RealWidget {
  /** Its page is `/<id>/`. */
  id: string;
  title: string;
  /** npm package it comes from; `''` for one of our own. */
  package: string;
  /** Where its conversation lives. */
  place: 'foreign frame' | 'written frame' | 'light' | 'open shadow root' | 'closed shadow root';
  language: Language;
  /** Number the company gives. */
  number: string;
  hasBot: boolean;
  /** What it shows before anybody has said anything, and its company's server has no record of. */
  greeting: readonly string[];
  /** A form comes before the chat. */
  asksFirst: boolean;
  /** Why no browser extension can give it a picture, where none can. */
  picture?: string;
  /** Markup that a company would put into its page. */
  markup(origins: Origins): string;
  /** Files of the package by path on the server, relative to the site's node_modules; a path ending in `/` serves a folder. */
  files: Readonly<Record<string, string>>;
  /** Files of this project by path on the server, relative to its root. */
  own?: Readonly<Record<string, string>>;
  /** Answers what the widget asks its server; null where that is not for it. */
  answer(asked: Asked): Promise<Reply | null>;
  /** Takes a web socket that the widget opened, where it opens any. */
  connect?(peer: Peer, log: ChatLog): void;
}

export interface Asked {
  request: IncomingMessage;
  url: URL;
  log: ChatLog;
  origins: Origins;
}

export const json = (value: unknown): Reply => ({ type: 'application/json', body: JSON.stringify(value) });

/** How long a company thinks before it says something, ms. */
export const THINKING = 150;
export const thinking = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, THINKING));
