import type { ServiceWords } from '@/utils/languages/services';

export default {
  bank: {
    strong: ['banque', 'cr[eé]dit immobilier', 'livret', 'virement'],
    weak: ['carte', 'compte'],
  },
  'public-services': {
    strong: ['minist[eè]re', 'mairie', 'pr[eé]fecture', 'service[- ]public', 'd[eé]marches', 'citoyen'],
    weak: ['formulaire'],
  },
  shop: {
    strong: ['panier', 'boutique', 'livraison gratuite', 'retours(?!\\p{L})', 'soldes(?!\\p{L})'],
    weak: ['commande', 'livraison'],
  },
  telecom: {
    strong: ['forfait', 'fibre optique', 'box internet', 'op[eé]rateur'],
    weak: ['mobile'],
  },
  utilities: {
    strong: ['[eé]lectricit[eé]', 'fournisseur d.[eé]nergie', 'compteur', 'gaz(?!\\p{L})', 'eau potable'],
    weak: ['eau'],
  },
  transport: {
    strong: ['vols?(?!\\p{L})', 'bagages', 'gare(?!\\p{L})', 'billets?(?!\\p{L})', 'horaires', 'voyage'],
    weak: ['r[eé]servation'],
  },
  insurance: {
    strong: ['assurance', 'assureur', 'sinistre', 'mutuelle'],
    weak: ['accident'],
  },
  health: {
    strong: ['h[oô]pital', 'clinique', 'm[eé]decin', 'pharmacie', 'rendez-vous', 'soins'],
    weak: ['sant[eé]'],
  },
  software: {
    strong: ['logiciel', 'd[eé]veloppeur', 'essai gratuit'],
    weak: ['fonctionnalit'],
  },
  other: {
    strong: ['facult[eé]', '[eé]tudiant', '[eé]cole(?!\\p{L})', 'petites annonces', 'avocat'],
    weak: ['actualit'],
  },
} satisfies ServiceWords;
