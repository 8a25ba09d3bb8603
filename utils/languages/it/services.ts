import type { ServiceWords } from '@/utils/languages/services';

export default {
  bank: {
    strong: ['banca(?!\\p{L})', 'mutuo(?!\\p{L})', 'conto corrente', 'bonifico'],
    weak: ['conto', 'carta'],
  },
  'public-services': {
    strong: ['comune di', 'ministero', 'cittadin', 'pubblica amministrazione'],
    weak: ['modulo'],
  },
  shop: {
    strong: ['carrello', 'negozio', 'spedizione', 'resi(?!\\p{L})'],
    weak: ['ordine', 'consegna'],
  },
  telecom: {
    strong: ['telefonia', 'tariffa'],
  },
  utilities: {
    strong: ['bolletta', 'luce(?!\\p{L})', 'contatore'],
    weak: ['acqua'],
  },
  transport: {
    strong: ['voli(?!\\p{L})', 'bagagli', 'treni', 'treno', 'viaggi', 'biglietti'],
    weak: ['prenotazion'],
  },
  insurance: {
    strong: ['assicurazion', 'polizza', 'sinistr'],
    weak: ['incidente'],
  },
  health: {
    strong: ['ospedale', 'medic[oi](?!\\p{L})', 'paziente', 'visita medica', 'ambulator'],
    weak: ['salute'],
  },
  software: {
    strong: ['sviluppator', 'prova gratuita'],
    weak: ['funzional'],
  },
  other: {
    strong: ['ateneo', 'studenti(?!\\p{L})', 'facolt[aà]', 'scuola', 'avvocat'],
    weak: ['notizie'],
  },
} satisfies ServiceWords;
