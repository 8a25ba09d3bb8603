import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['минут', 'мин'],
  hour: ['час'],
  day: ['дни', 'ден', 'дена'],
  week: ['седмиц'],
  working: ['работн'],
  answer: ['отговор', 'свърж', 'разгле', 'обработ'],
  within: ['рамките'],
  from: ['от'],
  numbers: {
    one: ['един'],
    two: ['два'],
    three: ['три'],
    four: ['четири'],
    five: ['пет'],
    six: ['шест'],
    seven: ['седем'],
    eight: ['осем'],
    nine: ['девет'],
    ten: ['десет'],
  },
} satisfies PromiseWords;
