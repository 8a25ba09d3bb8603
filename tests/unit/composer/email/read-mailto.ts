/**
 * Reads a mail link by RFC 6068, section 2, written from that text alone and sharing nothing with what writes links: header fields
 * separated by `&`, each percent-encoded UTF-8; a `+` is a plus.
 */
export function readMailto(link: string): { to: string; headers: Record<string, string> } {
  const { protocol, hash, search } = new URL(link);
  if (protocol !== 'mailto:' || hash !== '') throw new Error(`no mail link: ${link.slice(0, 80)}`);
  const [to = ''] = link.slice('mailto:'.length).split('?');
  const headers: Record<string, string> = {};
  for (const field of search.slice(1).split('&')) {
    const at = field.indexOf('=');
    headers[percentDecoded(field.slice(0, at)).toLowerCase()] = percentDecoded(field.slice(at + 1));
  }
  return { to: percentDecoded(to), headers };
}

/** Byte by byte, strictly: what is not UTF-8 throws. */
function percentDecoded(text: string): string {
  if (/[^\x21-\x7e]/.test(text)) throw new Error('not ASCII');
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isEncoded = text[at] === '%';
    bytes.push(isEncoded ? Number.parseInt(text.slice(at + 1, at + 3), 16) : text.charCodeAt(at));
    if (isEncoded) at += 2;
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
}
