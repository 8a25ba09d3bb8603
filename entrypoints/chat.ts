import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startChat } from '@/utils/page/chat/start-chat';
import { startInPage } from '@/utils/page/start-in-page';

export default defineUnlistedScript(() => startInPage('chat', startChat));
