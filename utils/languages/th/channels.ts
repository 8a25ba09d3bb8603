import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['ติดต่อ'],
  help: ['ช่วยเหลือ'],
  fax: ['แฟกซ์'],
  dialled: ['โทร'],
} satisfies ChannelWords;
