/** The body of a frame that is one editor as a whole, as older editors make them; `null` for every other element. */
export function framedEditor(element: Element): HTMLElement | null {
  if (!(element instanceof HTMLIFrameElement)) return null;
  // `null` where the frame is of another origin.
  const { contentDocument } = element;
  const body = contentDocument?.body;
  return body && (body.isContentEditable || contentDocument.designMode === 'on') ? body : null;
}
