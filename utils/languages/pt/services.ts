import type { ServiceWords } from '@/utils/languages/services';

export default {
  bank: {
    strong: ['empr[eé]stimo', 'conta corrente'],
    weak: ['conta', 'cart[aã]o'],
  },
  'public-services': {
    strong: ['prefeitura', 'minist[eé]rio', 'cidad[aã]o', 'governo'],
  },
  shop: {
    strong: ['carrinho', 'loja', 'frete', 'devolu[cç]'],
    weak: ['entrega'],
  },
  telecom: {
    strong: ['operadora', 'plano (?:m[oó]vel|celular)', 'banda larga'],
  },
  utilities: {
    strong: ['energia el[eé]trica', '[aá]gua', 'leitura'],
  },
  transport: {
    strong: ['voos?(?!\\p{L})', 'bagagem', 'trem(?!\\p{L})', 'viagem'],
  },
  insurance: {
    strong: ['seguradora', 'ap[oó]lice', 'sinistro'],
  },
  health: {
    strong: ['hospital', 'consulta', 'farm[aá]cia'],
    weak: ['sa[uú]de'],
  },
  software: {
    strong: ['aplicativo', 'desenvolvedor', 'teste gr[aá]tis'],
  },
  other: {
    strong: ['faculdade', 'escola', 'alunos', 'imobili[aá]ri', 'advogad'],
  },
} satisfies ServiceWords;
