import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageLife } from '@/utils/dom/page-life';
import { isContextAlive } from '@/utils/messaging/is-context-alive';
import { startAgent } from '@/utils/page/start-agent';

export default defineUnlistedScript(() => startAgent(new PageLife(isContextAlive)));
