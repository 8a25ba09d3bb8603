import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['liên hệ'],
  help: ['trợ giúp'],
  dialled: ['điện thoại', 'gọi'],
} satisfies ChannelWords;
