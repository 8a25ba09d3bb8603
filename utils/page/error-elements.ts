import { deepElements } from '@/utils/dom/deep-elements';
import { isRendered } from '@/utils/dom/is-visible';
import { attributeOf, elementById, hasAttribute } from '@/utils/dom/node-access';

/** What can be seen of the elements whose very purpose it is to say that something is wrong. */
export function errorElements(document: Document): Element[] {
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
