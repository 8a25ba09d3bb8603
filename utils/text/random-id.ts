/** 128 random bits as hexadecimal. `crypto.randomUUID` is missing in content scripts of plain http pages. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
