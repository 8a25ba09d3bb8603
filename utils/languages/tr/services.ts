import type { ServiceWords } from '@/utils/languages/services';

export default {
  bank: {
    strong: ['kredi', 'mevduat', 'bankac'],
    weak: ['kart', 'hesap'],
  },
  'public-services': {
    strong: ['e-?devlet', 'bakanl', 'belediye', 'vatanda[sş]'],
    weak: ['ba[sş]vuru'],
  },
  shop: {
    strong: ['sepet', 'ma[gğ]aza', 'kargo'],
    weak: ['sipari[sş]', '[uü]r[uü]n'],
  },
  telecom: {
    strong: ['fiber', 'operat[oö]r'],
  },
  utilities: {
    strong: ['elektrik', 'do[gğ]al ?gaz', 'saya[cç]', 'su faturas'],
  },
  transport: {
    strong: ['u[cç]u[sş]', 'bagaj', 'tren(?!\\p{L})', 'otob[uü]s', 'yolcu'],
    weak: ['rezervasyon'],
  },
  insurance: {
    strong: ['sigorta', 'poli[cç]e', 'hasar'],
    weak: ['kaza'],
  },
  health: {
    strong: ['hastane', 'randevu', 'eczane'],
    weak: ['sa[gğ]l[ıi]k'],
  },
  software: {
    strong: ['yaz[ıi]l[ıi]m', 'uygulama', 'geli[sş]tirici'],
    weak: ['özellik'],
  },
  other: {
    strong: ['[uü]niversite', '[oö]ğrenci', 'fakülte', 'okul', 'gazete', 'emlak', 'avukat'],
    weak: ['haber'],
  },
} satisfies ServiceWords;
