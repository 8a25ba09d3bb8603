import { find, upload, uploadForm } from './upload-form';

uploadForm('<div id="zone" style="padding: 2em; border: 2px dashed"><span>Drag files here</span></div><ul id="list"></ul>');
const zone = find('#zone', HTMLElement);
zone.addEventListener('dragover', (event) => event.preventDefault());
zone.addEventListener('drop', (event) => {
  event.preventDefault();
  for (const file of event.dataTransfer?.files ?? []) {
    void upload(file, file.name).then(() => {
      find('#list', HTMLElement).append(Object.assign(document.createElement('li'), { textContent: file.name }));
    });
  }
});
