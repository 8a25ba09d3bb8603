import { expect, it } from 'vitest';
import { classifyService } from '@/utils/channels/classify-service';
import { decideChannels } from '@/utils/channels/decide-channels';
import { readContacts } from '@/utils/page/contacts/read-contacts';
import { ENGLISH_HARD_PAGES } from './english-hard-pages';
import type { HardPage } from './hard-page';
import { RUSSIAN_HARD_PAGES } from './russian-hard-pages';
import { TERSE_PAGES_FIVE } from './terse-pages-five';
import { TERSE_PAGES_FOUR } from './terse-pages-four';
import { TERSE_PAGES_ONE } from './terse-pages-one';
import { TERSE_PAGES_SIX } from './terse-pages-six';
import { TERSE_PAGES_THREE } from './terse-pages-three';
import { TERSE_PAGES_TWO } from './terse-pages-two';

const PAGES = [
  ...RUSSIAN_HARD_PAGES,
  ...ENGLISH_HARD_PAGES,
  ...TERSE_PAGES_ONE,
  ...TERSE_PAGES_TWO,
  ...TERSE_PAGES_THREE,
  ...TERSE_PAGES_FOUR,
  ...TERSE_PAGES_FIVE,
  ...TERSE_PAGES_SIX,
];

function readingOf({ host, language, title, head = '', body }: HardPage) {
  const page = `<!doctype html><html lang="${language}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  document.open();
  document.write(page);
  document.close();
  return { ...readContacts(document).reading, url: `https://${host}/contacts` };
}

it.each(PAGES)('$language $id', (page) => {
  const reading = readingOf(page);
  const found = decideChannels(reading);
  const of = (kind: string) => found.flatMap((channel) => (channel.kind === kind ? [channel.value] : [])).sort();
  expect({ service: classifyService(reading), phones: of('phone'), emails: of('email') }).toEqual({
    service: page.service,
    phones: [...page.phones].sort(),
    emails: [...page.emails].sort(),
  });
});
