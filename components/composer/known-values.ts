import type { Letter } from '@/utils/composer/assemble-letter';
import { momentInWords } from '@/utils/composer/letter/moment-in-words';
import type { PageReference } from '@/utils/requests/request';

/** What Casebook knows of a template's blanks; all of it is shown and can be changed before it is used. */
export function knownValues({ pageUrl }: PageReference, letter: Letter): Record<string, string> {
  const { references = {}, followUp, signature = '', details, language } = letter;
  return {
    ...references,
    'ticket-number': followUp?.number ?? '',
    date: momentInWords(details?.whenAt ?? '', language),
    url: withoutQuery(pageUrl),
    name: signature,
  };
}

/** What follows the path may hold the person's session: nobody needs it to find the page. */
function withoutQuery(url: string): string {
  try {
    const { origin, pathname } = new URL(url);
    return origin === 'null' ? '' : `${origin}${pathname}`;
  } catch {
    return '';
  }
}
