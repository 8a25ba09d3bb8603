import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minuto'],
  hour: ['hora'],
  day: ['día'],
  week: ['semana'],
  working: ['hábil', 'laborable', 'laboral'],
  answer: ['respon', 'respuest', 'contact', 'contest', 'comunic', 'atend', 'revis'],
  within: ['dentro', 'plazo'],
  from: ['de', 'entre', 'desde'],
  numbers: {
    one: ['un', 'una', 'uno'],
    two: ['dos'],
    three: ['tres'],
    four: ['cuatro'],
    five: ['cinco'],
    six: ['seis'],
    seven: ['siete'],
    eight: ['ocho'],
    nine: ['nueve'],
    ten: ['diez'],
  },
} satisfies PromiseWords;
