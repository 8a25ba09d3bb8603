import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['お問い合わせ'],
  help: ['ヘルプ'],
  account: ['ログイン'],
  fax: ['ファックス', 'ファクス'],
  dialledUnspaced: ['フリーダイヤル'],
} satisfies ChannelWords;
