import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['минут', 'мин'],
  hour: ['час'],
  day: ['дня', 'дней', 'день', 'сут'],
  week: ['недел'],
  working: ['рабоч'],
  answer: ['ответ', 'отвеч', 'свяж', 'связ', 'перезвон', 'рассмотр', 'обработ', 'сообщ', 'верн', 'реш', 'напиш', 'позвон'],
  within: ['течение', 'теч'],
  from: ['с', 'от'],
  numbers: {
    one: ['один', 'одн'],
    two: ['двух', 'два', 'две'],
    three: ['трех', 'трёх', 'три'],
    four: ['четыр'],
    five: ['пят'],
    six: ['шест'],
    seven: ['сем'],
    eight: ['восьм'],
    nine: ['девят'],
    ten: ['десят'],
  },
} satisfies PromiseWords;
