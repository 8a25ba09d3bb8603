import type { ContactReading } from '@/utils/model/channels/contact-reading';

/** The language a page that does not say is most likely in, by its letters alone: two letters. */
export function guessSpoken({ language, blocks }: Pick<ContactReading, 'language' | 'blocks'>): string {
  const said = language.slice(0, 2).toLowerCase();
  if (said !== '') return said;
  const text = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, 20_000);
  if (/[іїєґ]/i.test(text)) return 'uk';
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? 'ru' : 'en';
}
