import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['зв.?язатися', 'зворотн'],
  help: ['допомог', 'підтримк', 'питання'],
  account: ['увійти', 'особист\\p{L}+ кабінет'],
  notDialled: ['єдрпоу(?!\\p{L})', 'мфо(?!\\p{L})', 'рнокпп(?!\\p{L})', 'іпн(?!\\p{L})'],
  numbered: ['замовленн'],
  dialled: ['дзвон', 'гаряч', 'виклик', 'безкоштовн'],
  example: ['наприклад'],
} satisfies ChannelWords;
