import type { ChannelWords } from '@/utils/languages/channels';

export default {
  help: ['помощ'],
} satisfies ChannelWords;
