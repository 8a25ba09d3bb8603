import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCamera } from '@/utils/capture/camera/start-camera';

export default defineUnlistedScript(() => startCamera());
