import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['聊天', '客服', '咨询', '諮詢', '在线'],
  help: ['帮助', '幫助'],
  plainChat: ['聊天'],
  write: ['输入', '輸入', '消息', '訊息'],
  notMessage: ['搜索'],
  queue: ['排队', '排隊'],
  ended: ['会话已结束', '結束'],
  away: ['不在线'],
  leave: ['留言'],
  send: ['发送', '發送'],
} satisfies ChatWords;
