import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minuto'],
  hour: ['hora'],
  day: ['dia'],
  week: ['semana'],
  working: ['útil', 'úteis'],
  answer: ['respon', 'respost', 'contat', 'contact', 'retorn', 'analis', 'entrar'],
  within: ['até', 'dentro', 'prazo'],
  from: ['das', 'de', 'entre'],
  numbers: {
    one: ['um', 'uma'],
    two: ['dois', 'duas'],
    three: ['três'],
    four: ['quatro'],
    five: ['cinco'],
    six: ['seis'],
    seven: ['sete'],
    eight: ['oito'],
    nine: ['nove'],
    ten: ['dez'],
  },
} satisfies PromiseWords;
