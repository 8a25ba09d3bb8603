import { cleanText } from '@/utils/dom/clean-text';
import { deepElements } from '@/utils/dom/deep-elements';
import { isRendered } from '@/utils/dom/is-visible';
import { attributeOf, elementById, hasAttribute } from '@/utils/dom/node-access';
import { visibleText } from '@/utils/dom/visible-text';
import { MAX_TEXT } from '@/utils/forms/findings';
import { saysErrorCode } from './says-error-code';

export const MAX_ERRORS = 5;
/** From here on a status says that something went wrong: https://www.rfc-editor.org/rfc/rfc9110#section-15.5 */
const FIRST_ERROR = 400;

/**
 * What the page tells the person went wrong, in its own words: alerts, what it says about fields it refuses, texts with an error code
 * in them, and the head of an error page. No word of any language is looked for: the page's roles, its status and codes say it.
 * @param status of the response the document came with; 0 where it is not known
 */
export function spotErrors(document: Document, status: number): string[] {
  const segments = visibleText(document);
  const head = segments.find(({ place }) => place === 'heading') ?? segments.find(({ place }) => place === 'title');
  const said = [
    ...errorElements(document)
      .filter((element) => isRendered(element))
      .map(textOf),
    ...segments.filter(({ text, place }) => place !== 'title' && saysErrorCode(text)).map(({ text }) => text),
    ...(status >= FIRST_ERROR && head ? [head.text] : []),
  ];
  const texts = said.map((text) => cleanText(text, MAX_TEXT)).filter((text) => text !== '');
  // An alert and the block inside it say the same: the longer of the two is the whole.
  const whole = texts.filter((text, index) =>
    texts.every((other, at) => at === index || !other.includes(text) || (other === text && at > index)),
  );
  return whole.slice(0, MAX_ERRORS);
}

/** Elements whose very purpose it is to say that something is wrong. */
function errorElements(document: Document): Element[] {
  const found: Element[] = [];
  for (const element of deepElements(document)) {
    const role = attributeOf(element, 'role');
    if (role === 'alert' || attributeOf(element, 'aria-live') === 'assertive') found.push(element);
    if (attributeOf(element, 'aria-invalid') === 'true') found.push(...messagesAbout(element));
  }
  return found;
}

/** What a refused field points to. https://www.w3.org/TR/wai-aria-1.2/#aria-errormessage */
function messagesAbout(field: Element): Element[] {
  const name = hasAttribute(field, 'aria-errormessage') ? 'aria-errormessage' : 'aria-describedby';
  const ids = attributeOf(field, name).split(/\s+/).filter(Boolean);
  return ids.flatMap((id) => elementById(field, id) ?? []);
}

function textOf(element: Element): string {
  return visibleText(element)
    .map(({ text }) => text)
    .join(' ');
}
