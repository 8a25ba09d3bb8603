/** Elements whose text nobody reads as text: code, fallbacks, pictures, and the content of controls. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(
  'script style noscript template head iframe object embed canvas audio video svg math select option datalist textarea input'.split(
    ' ',
  ),
);
