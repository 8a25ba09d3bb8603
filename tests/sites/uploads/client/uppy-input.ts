import '@uppy/core/css/style.css';
import Uppy from '@uppy/core';
import FileInput from '@uppy/file-input';
import { find, upload, uploadForm } from './upload-form';

uploadForm('<p>Attach a screenshot</p><div id="choose"></div><ul id="list"></ul>');
const uppy = new Uppy().use(FileInput, { target: '#choose' });
uppy.on('file-added', ({ data, name = '' }) => {
  find('#list', HTMLElement).append(Object.assign(document.createElement('li'), { textContent: name }));
  if (data instanceof Blob) void upload(data, name);
});
