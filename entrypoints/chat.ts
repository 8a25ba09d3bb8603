import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageLife } from '@/utils/dom/page-life';
import { isContextAlive } from '@/utils/messaging/is-context-alive';
import { startChat } from '@/utils/page/chat/start-chat';

export default defineUnlistedScript(() => startChat(new PageLife(isContextAlive)));
