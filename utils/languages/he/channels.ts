import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['צור קשר'],
  help: ['עזרה'],
  account: ['התחבר'],
  fax: ['פקס'],
  dialled: ['טלפון'],
} satisfies ChannelWords;
