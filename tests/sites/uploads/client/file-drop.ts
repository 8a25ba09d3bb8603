import 'file-drop-element';
import { find, upload, uploadForm } from './upload-form';

uploadForm(
  '<file-drop accept="image/*" style="display:block;padding:2em;border:2px dashed">Drop an image here</file-drop><ul id="list"></ul>',
);
find('file-drop', HTMLElement).addEventListener('filedrop', (event) => {
  const files = 'files' in event && Array.isArray(event.files) ? event.files.filter((file) => file instanceof File) : [];
  for (const file of files) {
    find('#list', HTMLElement).append(Object.assign(document.createElement('li'), { textContent: file.name }));
    void upload(file, file.name);
  }
});
