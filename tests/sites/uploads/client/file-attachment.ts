import '@github/file-attachment-element';
import { find, upload, uploadForm } from './upload-form';

uploadForm(
  `<file-attachment directory input="file"><p>Attach a screenshot</p><input id="file" type="file" multiple></file-attachment><ul id="list"></ul>`,
);
find('file-attachment', HTMLElement).addEventListener('file-attachment-accepted', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { attachments } = event.detail as { attachments: { file: File }[] };
  for (const { file } of attachments) {
    find('#list', HTMLElement).append(Object.assign(document.createElement('li'), { textContent: file.name }));
    void upload(file, file.name);
  }
});
