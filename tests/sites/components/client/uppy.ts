import '@uppy/core/css/style.css';
import '@uppy/dashboard/css/style.css';
import Uppy from '@uppy/core';
import Dashboard from '@uppy/dashboard';
import { DETAILS_FIELD, supportForm } from './support-form';

supportForm(`${DETAILS_FIELD}<p>Attach a screenshot</p><div id="drop"></div>`, () => ({
  file: uppy.getFiles()[0]?.name ?? '',
}));
const uppy = new Uppy().use(Dashboard, { target: '#drop', inline: true, height: 300, hideUploadButton: true });
