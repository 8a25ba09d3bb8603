const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** The digits that a word is dialled by on a telephone's keys (ITU-T E.161); what is no letter stays. */
export function vanityDigits(text: string): string {
  return text.toUpperCase().replace(/[A-Z]/g, (letter) => {
    const key = KEYS.findIndex((letters) => letters.includes(letter));
    return key < 0 ? letter : String(key + 2);
  });
}
