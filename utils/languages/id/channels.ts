import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['hubungi'],
  help: ['bantuan'],
} satisfies ChannelWords;
