import '@uppy/core/css/style.css';
import '@uppy/dashboard/css/style.css';
import Uppy from '@uppy/core';
import Dashboard from '@uppy/dashboard';
import { upload, uploadForm } from './upload-form';

uploadForm('<p>Attach a screenshot</p><div id="drop"></div>');
const uppy = new Uppy().use(Dashboard, { target: '#drop', inline: true, height: 300, hideUploadButton: true });
uppy.on('file-added', ({ data, name = '' }) => {
  if (data instanceof Blob) void upload(data, name);
});
