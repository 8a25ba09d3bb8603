import { type Email, mailtoUrl } from './mailto-url';

/** Longest link handed over, characters: Windows takes 2,048 for a program's command; elsewhere webmail is the one that gives up first. */
const LIMITS = { windows: 2_000, other: 16_000 };

export interface EmailLink {
  url: string;
  /** The body does not fit: it is to be copied, and the link says so instead. */
  isLong: boolean;
}

/** @param note stands in the message where the letter is to be pasted */
export function emailLink(email: Email, note: string, isWindows: boolean): EmailLink {
  const url = mailtoUrl(email);
  const isLong = url.length > (isWindows ? LIMITS.windows : LIMITS.other);
  return { url: isLong ? mailtoUrl({ ...email, body: note }) : url, isLong };
}
