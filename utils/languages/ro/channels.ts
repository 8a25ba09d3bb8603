import type { ChannelWords } from '@/utils/languages/channels';

export default {
  help: ['ajutor'],
  fax: ['faxe'],
} satisfies ChannelWords;
