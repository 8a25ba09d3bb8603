import { foldWords } from '@/utils/text/words';

/** Names of countries that nearly every list of countries holds; a dozen tells such a list from one of regions or shops. */
const ENOUGH = 12;
const CODES =
  'ad ae al am ar at au az ba bd be bg br by ca ch cl cn co cu cy cz de dk dz ee eg es fi fr gb ge gr hk hr hu id ie il in ir is it jp ke kg kr kz lt lu lv ma md me mk mt mx my nl no nz pe ph pk pl pt qa ro rs ru sa se sg si sk th tn tr tw ua us uz ve vn za'.split(
    ' ',
  );
const known = new Map<string, ReadonlySet<string>>();

/** Are the options of a list countries, named in English, in the page's language or in their own? */
export function areCountries(labels: readonly string[], language: string): boolean {
  if (labels.length < ENOUGH) return false;
  const names = [countriesIn('en'), countriesIn(language === '' ? 'en' : language)];
  const found = labels.filter((label) => {
    // Many lists add the name in the country's own language, or its dial code.
    const folded = foldWords(label.split('(')[0] ?? '').trim();
    return names.some((each) => each.has(folded));
  });
  return found.length >= Math.max(ENOUGH, labels.length / 4);
}

function countriesIn(language: string): ReadonlySet<string> {
  const cached = known.get(language);
  if (cached) return cached;
  const names = new Set(namesIn(language));
  known.set(language, names);
  return names;
}

function namesIn(language: string): string[] {
  try {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    return CODES.map((code) => foldWords(display.of(code.toUpperCase()) ?? code).trim());
  } catch {
    // A page may declare a language that is none.
    return [];
  }
}
