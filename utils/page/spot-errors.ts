import { visibleText } from '@/utils/dom/visible-text';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import { cleanText } from '@/utils/text/clean-text';
import { errorElements } from './error-elements';
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
    ...errorElements(document).map(textOf),
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

function textOf(element: Element): string {
  return visibleText(element)
    .map(({ text }) => text)
    .join(' ');
}
