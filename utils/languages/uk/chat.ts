import type { ChatWords } from '@/utils/languages/chat';

export default {
  help: ['допомог', 'підтримк', 'питанн'],
  write: ['повідомл', 'напиш', 'введіть'],
  notMessage: ['пошук'],
  queue: ['черз[іи]', 'з.єднуємо'],
  ended: ['чат завершено'],
  away: ['зараз нікого'],
  leave: ['залиште'],
  send: ['надісл'],
} satisfies ChatWords;
