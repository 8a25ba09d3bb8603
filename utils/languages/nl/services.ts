import type { ServiceWords } from '@/utils/languages/services';

export default {
  bank: {
    strong: ['bankieren', 'hypotheek', 'spaarrekening'],
  },
  'public-services': {
    strong: ['gemeente', 'rijks'],
    weak: ['aanvraag'],
  },
  shop: {
    strong: ['winkelwagen', 'webshop', 'bestelling'],
  },
  telecom: {
    strong: ['glasvezel', 'sim only', 'mobiel abonnement'],
  },
  utilities: {
    strong: ['stroom', 'meterstand', 'waterleiding'],
  },
  transport: {
    strong: ['vlucht', 'trein(?!\\p{L})', 'reizigers'],
    weak: ['boeking'],
  },
  insurance: {
    strong: ['verzekering', 'schade melden'],
  },
  health: {
    strong: ['ziekenhuis', 'huisarts', 'apotheek', 'pati[eë]nt'],
  },
  software: {
    strong: ['ontwikkelaar'],
  },
  other: {
    strong: ['studenten', 'school(?!\\p{L})', 'makelaar', 'advocaat'],
  },
} satisfies ServiceWords;
