import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCamera } from '@/utils/capture/camera/start-camera';
import { PageLife } from '@/utils/dom/page-life';
import { isContextAlive } from '@/utils/messaging/is-context-alive';

export default defineUnlistedScript(() => startCamera(new PageLife(isContextAlive)));
