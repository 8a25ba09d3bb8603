import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCamera } from '@/utils/capture/camera/start-camera';
import { startInPage } from '@/utils/page/start-in-page';

export default defineUnlistedScript(() => startInPage('camera', startCamera));
