import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['επικοινων'],
  help: ['βοήθεια'],
  fax: ['φαξ'],
  dialled: ['τηλ'],
} satisfies ChannelWords;
