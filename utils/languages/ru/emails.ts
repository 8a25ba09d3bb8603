import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['ат', 'собака', 'собачка'],
  bareAt: ['собака'],
  dot: ['точка'],
  bareDot: ['точка'],
  example: ['например', 'к примеру', 'формат[еа]', 'вида'],
  nobody: ['ваш.*', 'имя', 'почта', 'ivanov', 'ivan\\.?ivanov'],
  noMailbox: ['работает'],
  mailbox: ['входящ', 'почта'],
} satisfies EmailWords;
