import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['seguinte', 'próximo', 'avançar'],
  familyName: ['sobrenome', 'apelido'],
  street: ['(?<!\\p{L})rua(?!\\p{L})'],
  postcode: ['código\\s*postal', '(?<!\\p{L})cep(?!\\p{L})'],
  region: ['estado'],
  asksPhone: ['tel[eé]?f'],
  deadline: ['prazo', 'terminar'],
  without: ['sem'],
  codeLeftOut: ['código'],
  digits: ['dígitos'],
  fillers: ['seu', 'sua', 'o', 'a', 'de'],
} satisfies FormWords;
