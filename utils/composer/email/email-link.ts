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

export interface Email {
  to: string;
  subject: string;
  body: string;
}

/**
 * A mail link after RFC 6068: UTF-8, everything but letters, digits and `-._~` percent-encoded, lines ending in CR LF. Mail programs take
 * `+` for a plus, so a space is `%20`.
 */
export function mailtoUrl({ to, subject, body }: Email): string {
  const address = encoded(to.trim()).replaceAll('%40', '@').replaceAll('%2B', '+');
  return `mailto:${address}?subject=${encoded(subject.replace(/\s+/g, ' ').trim())}&body=${encoded(body.replace(/\r?\n|\r/g, '\r\n'))}`;
}

function encoded(text: string): string {
  // Half a character cannot be encoded at all.
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
