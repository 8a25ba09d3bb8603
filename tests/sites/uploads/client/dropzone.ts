import 'dropzone/dist/dropzone.css';
import Dropzone from 'dropzone';
import { find, UPLOAD_URL, uploadForm } from './upload-form';

uploadForm('<p>Attach a screenshot</p><div id="drop" class="dropzone"></div>');
new Dropzone(find('#drop', HTMLElement), { url: UPLOAD_URL, acceptedFiles: 'image/*', maxFilesize: 5 });
