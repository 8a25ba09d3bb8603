import { attributeOf, localNameOf } from '@/utils/dom/node-access';
import type { TextPiece } from '@/utils/model/capture/page-texts';

const WITHOUT_TEXT: ReadonlySet<string> = new Set(
  'hidden checkbox radio file submit button reset image range color'.split(' '),
);

/** What stands in a control and shows; the text of a password and of what says it is of a card stays where it is. `null` for none. */
export function controlContent(element: Element): Pick<TextPiece, 'text' | 'secret'> | null {
  const text = textIn(element);
  if (text === null || text === '') return null;
  if (isInput(element) && element.type === 'password') return { text: '', secret: 'password' };
  const isCard = attributeOf(element, 'autocomplete')
    .split(/\s+/)
    .some((token) => token.startsWith('cc-'));
  return isCard ? { text: '', secret: 'card' } : { text, secret: null };
}

function textIn(element: Element): string | null {
  if (isInput(element)) return WITHOUT_TEXT.has(element.type) ? null : element.value;
  if (isArea(element)) return element.value;
  return isSelect(element) ? (element.selectedOptions[0]?.label ?? null) : null;
}

/** By name, not `instanceof`: what is in a frame is made by another window. */
const isInput = (element: Element): element is HTMLInputElement => localNameOf(element) === 'input';
const isArea = (element: Element): element is HTMLTextAreaElement => localNameOf(element) === 'textarea';
const isSelect = (element: Element): element is HTMLSelectElement => localNameOf(element) === 'select';
