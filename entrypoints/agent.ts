import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAgent } from '@/utils/page/start-agent';

export default defineUnlistedScript(() => startAgent());
