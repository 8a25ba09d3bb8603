import type { ChannelWords } from '@/utils/languages/channels';

export default {
  fax: ['فاکس'],
} satisfies ChannelWords;
