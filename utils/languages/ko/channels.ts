import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['문의'],
  help: ['도움말'],
  account: ['로그인'],
  fax: ['팩스'],
  dialledUnspaced: ['전화', '고객센터', '상담'],
} satisfies ChannelWords;
