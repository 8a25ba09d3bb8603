import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['联系', '聯絡'],
  help: ['帮助', '幫助'],
  account: ['登录', '登入'],
  fax: ['传真', '傳真'],
  dialledUnspaced: ['电话', '電話', '热线', '熱線', '客服', '通話無料'],
} satisfies ChannelWords;
