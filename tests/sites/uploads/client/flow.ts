import Flow from '@flowjs/flow.js';
import { find, UPLOAD_URL, uploadForm } from './upload-form';

uploadForm(`<p>Attach a screenshot</p>
<div id="drop" style="padding: 2em; border: 1px dashed">Drop files here or <span id="choose">choose one</span></div><p id="list"></p>`);
const flow = new Flow({ target: UPLOAD_URL, testChunks: false, chunkSize: 8_000_000 });
flow.assignDrop(find('#drop', HTMLElement));
flow.assignBrowse(find('#choose', HTMLElement));
flow.on('fileAdded', ({ name }) => {
  find('#list', HTMLElement).textContent = name;
});
flow.on('filesSubmitted', () => flow.upload());
