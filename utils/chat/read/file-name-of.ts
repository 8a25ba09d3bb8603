import { attributeOf, localNameOf } from '@/utils/dom/node-access';
import { textOf } from '@/utils/dom/text-of';
import { cleanText } from '@/utils/text/clean-text';

const MAX_NAME = 200;
/** A smaller picture is a portrait or a sign in the text, CSS pixels. */
const SMALLEST_PICTURE = 48;
const LARGEST_PORTRAIT = 72;
const FILE =
  /\.(?:png|jpe?g|gif|webp|heic|bmp|svg|pdf|docx?|xlsx?|pptx?|txt|csv|zip|rar|7z|mp[34]|mov|webm|m4a|ogg|log|json)$/i;

/** The name of the file that an element of a message is or links to; `''` where it is none. */
export function fileNameOf(element: Element, style: CSSStyleDeclaration): string {
  const tag = localNameOf(element);
  if (tag === 'img')
    return isPortrait(element, style) ? '' : pictureName(attributeOf(element, 'alt'), attributeOf(element, 'src'));
  if (tag === 'video' || tag === 'audio') return pictureName(attributeOf(element, 'title'), attributeOf(element, 'src'));
  if (tag === 'a') return linkedFile(element);
  return '';
}

function isPortrait(element: Element, { borderTopLeftRadius }: CSSStyleDeclaration): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  if (width < SMALLEST_PICTURE || height < SMALLEST_PICTURE) return true;
  return (
    width <= LARGEST_PORTRAIT && (borderTopLeftRadius.endsWith('%') || Number.parseFloat(borderTopLeftRadius) >= width / 2)
  );
}

function linkedFile(link: Element): string {
  const address = attributeOf(link, 'href');
  const named = cleanText(attributeOf(link, 'download'), MAX_NAME);
  const words = textOf(link, MAX_NAME);
  if (FILE.test(words)) return words;
  if (named !== '') return named;
  return FILE.test(lastPart(address)) && words === '' ? lastPart(address) : '';
}

function pictureName(words: string, address: string): string {
  return cleanText(words, MAX_NAME) || lastPart(address) || 'image';
}

function lastPart(address: string): string {
  if (/^(?:data|blob):/i.test(address)) return '';
  const part = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  try {
    return cleanText(decodeURIComponent(part), MAX_NAME);
  } catch {
    return cleanText(part, MAX_NAME);
  }
}
