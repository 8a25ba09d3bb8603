import Flow from '@flowjs/flow.js';
import { find, UPLOAD_URL, uploadForm } from './upload-form';

uploadForm('<div id="drop" style="padding: 2em; border: 1px dashed">Drop files here</div>');
const flow = new Flow({ target: UPLOAD_URL, testChunks: false, chunkSize: 8_000_000 });
flow.assignDrop(find('#drop', HTMLElement));
flow.on('filesSubmitted', () => flow.upload());
