import type { ServiceWords } from '@/utils/languages/services';

export default {
  bank: {
    strong: ['sparkasse', 'girokonto', 'kredit', 'hypothek', 'tagesgeld'],
    weak: ['karte', 'konto', 'überweis'],
  },
  'public-services': {
    strong: ['beh[oö]rde', 'b[uü]rger', 'bundesamt', 'ministerium', 'stadtverwaltung', 'rathaus', 'amt für', 'finanzamt'],
    weak: ['antrag'],
  },
  shop: {
    strong: ['warenkorb', 'onlineshop', 'versandkosten', 'r[uü]ckgabe', 'r[uü]cksendung', 'gutschein'],
    weak: ['bestell', 'lieferung', 'versand'],
  },
  telecom: {
    strong: ['mobilfunk', 'glasfaser', 'handytarif', 'dsl', 'internetanschluss', 'netzabdeckung'],
    weak: ['handy', 'tarif'],
  },
  utilities: {
    strong: [
      'strom(?!\\p{L})',
      'stadtwerke',
      'energieversorg',
      'z[aä]hlerstand',
      'fernw[aä]rme',
      'erdgas',
      'wasserversorgung',
      'stromst[oö]rung',
    ],
    weak: ['energie', 'wasser'],
  },
  transport: {
    strong: ['flug', 'bahn(?!\\p{L})', 'fahrplan', 'gepäck', 'reise(?:n|b[uü]ro|plan|veranstalter)', 'fahrgast'],
    weak: ['buchung'],
  },
  insurance: {
    strong: ['versicherung', 'versicherte', 'haftpflicht', 'schaden(?:sfall| melden|meldung)', 'police(?!\\p{L})'],
    weak: ['schaden'],
  },
  health: {
    strong: ['klinik', 'krankenhaus', 'patient', 'arzt', 'ärzt', 'praxis', 'apotheke', 'sprechstunde', 'zahnarzt'],
    weak: ['gesundheit'],
  },
  software: {
    strong: ['software', 'entwickler', 'dokumentation', 'kostenlos testen', 'lizenz'],
    weak: ['funktion'],
  },
  other: {
    strong: [
      'hochschule',
      'studierende',
      'fakult[aä]t',
      'schule(?!\\p{L})',
      'zeitung',
      'kleinanzeigen',
      'rechtsanwalt',
      'kanzlei',
      'immobilien',
    ],
    weak: ['nachrichten'],
  },
} satisfies ServiceWords;
