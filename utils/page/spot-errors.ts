import { deepElements } from '@/utils/dom/deep-elements';
import { isRendered } from '@/utils/dom/is-visible';
import { attributeOf, elementById, hasAttribute } from '@/utils/dom/node-access';
import { visibleText } from '@/utils/dom/visible-text';
import type { PageError } from '@/utils/messaging/page-error';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import { cleanText } from '@/utils/text/clean-text';

const MAX_ERRORS = 5;
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

/** What can be seen of the elements whose very purpose it is to say that something is wrong. */
function errorElements(document: Document): Element[] {
  const found: Element[] = [];
  for (const element of deepElements(document)) {
    if (attributeOf(element, 'role') === 'alert' || attributeOf(element, 'aria-live') === 'assertive') found.push(element);
    if (attributeOf(element, 'aria-invalid') === 'true') found.push(...messagesAbout(element));
  }
  return found.filter((element) => isRendered(element));
}

/** What a refused field points to. https://www.w3.org/TR/wai-aria-1.2/#aria-errormessage */
function messagesAbout(field: Element): Element[] {
  const name = hasAttribute(field, 'aria-errormessage') ? 'aria-errormessage' : 'aria-describedby';
  const ids = attributeOf(field, name).split(/\s+/).filter(Boolean);
  return ids.flatMap((id) => elementById(field, id) ?? []);
}

/** A text longer than this is an article that mentions a code, UTF-16 units. */
const LONGEST = 300;

/** `ERR-4012`, `ERROR 504`, `HTTP 503`, `ERR_CONNECTION_RESET`, `0x80070005`, `ORA-00942`: never a plain number, which may be an order's. */
const CODE =
  /(?:^|[^\p{L}\p{N}])(?:(?:ERR(?:OR)?|HTTP|EXC)[-_ :#]{0,2}\d{2,6}|ERR(?:_[A-Z]{2,20}){1,6}|0x[0-9A-Fa-f]{6,8}|(?:ORA|SQLSTATE)[- ]\d{5})(?![\p{L}\p{N}])/u;

/** Is there an error code in this text, as programs write them? */
export function saysErrorCode(text: string): boolean {
  return text.length <= LONGEST && CODE.test(text);
}

/**
 * What the page says went wrong, each once, and after it what it said a short while ago and shows no longer.
 * @param shown as it can be seen now
 * @param said what was announced lately, newest first
 */
export function pageErrors(shown: readonly string[], said: readonly string[]): PageError[] {
  const gone = said.filter((text) => !shown.some((other) => other.includes(text)));
  return [...shown.map((text) => ({ text, isShown: true })), ...gone.map((text) => ({ text, isShown: false }))].slice(
    0,
    MAX_ERRORS,
  );
}

/** The status the document was answered with; 0 where the browser does not say. */
export function responseStatus(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming ? navigation.responseStatus : 0;
}
