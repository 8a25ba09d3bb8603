import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['хвилин', 'хв'],
  hour: ['годин', 'год'],
  day: ['дні', 'днів', 'дня', 'день', 'доб'],
  week: ['тижн', 'тижд'],
  working: ['робоч'],
  answer: ['відпов', 'відпис', 'зв’яж', 'звʼяж', "зв'яж", 'розгля', 'оброб', 'повідом', 'зателеф'],
  within: ['протягом', 'упродовж'],
  from: ['з', 'від'],
  numbers: {
    one: ['один', 'одн'],
    two: ['двох', 'два', 'дві'],
    three: ['трьох', 'три'],
    four: ['чотир'],
    five: ['пят', 'п’ят', 'пʼят'],
    six: ['шест'],
    seven: ['сем'],
    eight: ['восьм'],
    nine: ['дев’ят'],
    ten: ['десят'],
  },
} satisfies PromiseWords;
