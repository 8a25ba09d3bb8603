import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['チャット'],
  help: ['サポート', 'お問い合わせ'],
  plainChat: ['チャット'],
  write: ['メッセージ', '入力', '質問'],
  notMessage: ['検索'],
  queue: ['順番', '待ち'],
  ended: ['終了しました'],
  away: ['オフライン'],
  send: ['送信'],
} satisfies ChatWords;
