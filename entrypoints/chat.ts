import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startChat } from '@/utils/page/chat/start-chat';

export default defineUnlistedScript(() => startChat());
