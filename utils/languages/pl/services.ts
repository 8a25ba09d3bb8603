import type { ServiceWords } from '@/utils/languages/services';

export default {
  bank: {
    strong: ['kredyt', 'lokat', 'konto osobiste'],
    weak: ['karta', 'przelew'],
  },
  'public-services': {
    strong: ['urz[aą]d (?:miasta|gminy|skarbowy|pracy|stanu)', 'ministerstw', 'obywatel', 'gmin'],
    weak: ['wniosek'],
  },
  shop: {
    strong: ['koszyk', 'sklep', 'dostaw', 'zwrot'],
    weak: ['zam[oó]wieni'],
  },
  telecom: {
    strong: ['internet domowy', 'światłow[oó]d', 'telefonia', 'doładow'],
  },
  utilities: {
    strong: ['pr[aą]d', 'energia elektryczna', 'wodoci[aą]g', 'licznik', 'ciep[lł]'],
    weak: ['woda'],
  },
  transport: {
    strong: ['loty(?!\\p{L})', 'lotnisk', 'bagaż', 'pociąg', 'rozkład', 'podróż', 'bilet'],
    weak: ['rezerwacj'],
  },
  insurance: {
    strong: ['ubezpiecz', 'polis', 'szkod'],
    weak: ['wypadek'],
  },
  health: {
    strong: ['szpital', 'przychodni', 'lekarz', 'pacjent', 'aptek'],
    weak: ['zdrow'],
  },
  software: {
    strong: ['oprogramowan', 'aplikacj', 'deweloper'],
    weak: ['funkcj'],
  },
  other: {
    strong: ['uczelni', 'uniwersytet', 'szkoł', 'ogłoszeni', 'nieruchomo'],
    weak: ['wiadomo'],
  },
} satisfies ServiceWords;
