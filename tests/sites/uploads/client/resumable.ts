import Resumable from 'resumablejs';
import { find, UPLOAD_URL, uploadForm } from './upload-form';

uploadForm('<p>Attach a screenshot</p><div id="choose" class="upload-area">Choose a file</div><p id="list"></p>');
const uploads = new Resumable({ target: UPLOAD_URL, testChunks: false, chunkSize: 8_000_000 });
uploads.assignBrowse(find('#choose', HTMLElement), false);
uploads.on('fileAdded', ({ fileName }) => {
  find('#list', HTMLElement).textContent = fileName;
  uploads.upload();
});
