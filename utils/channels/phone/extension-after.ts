const EXTENSION =
  /^[\s,;.()]*(?:(?:ext(?:ension|n)?|доб(?:авочный|\.)?|вн(?:утр(?:енний)?)?|durchwahl|dw|apparat|poste|interno|int|ramal|wew(?:n)?|dahili|toestel|anexo|linka|klapka|тональный набор|tone)(?![\p{L}])\.?:?\s*\(?|x\.?\s?|#\s?)(\d{1,7})(?!\d)\)?/iu;

/** The extension that follows a number, with how much text it takes; `null` for none. */
export function extensionAfter(text: string): { digits: string; length: number } | null {
  const found = EXTENSION.exec(text);
  return found?.[1] ? { digits: found[1], length: found[0].length } : null;
}
