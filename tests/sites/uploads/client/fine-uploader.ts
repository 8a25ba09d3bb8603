import qq from 'fine-uploader/lib/core/traditional';
import { find, UPLOAD_URL, uploadForm } from './upload-form';

uploadForm('<p>Attach a screenshot</p><div id="choose">Choose files</div><ul id="list"></ul>');
new qq.FineUploaderBasic({
  button: find('#choose', HTMLElement),
  request: { endpoint: UPLOAD_URL, inputName: 'file' },
  callbacks: {
    onSubmitted: (_, name) => {
      find('#list', HTMLElement).append(Object.assign(document.createElement('li'), { textContent: name }));
    },
  },
});
