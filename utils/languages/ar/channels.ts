import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['اتصل بنا'],
  help: ['مساعدة'],
  account: ['تسجيل الدخول'],
  fax: ['فاكس'],
  dialled: ['هاتف', 'اتصل'],
} satisfies ChannelWords;
