import 'filepond/dist/filepond.css';
import { create } from 'filepond';
import { find, UPLOAD_URL, uploadForm } from './upload-form';

uploadForm('<p><label for="file">Attach a screenshot</label></p><input id="file" type="file">');
create(find('#file', HTMLInputElement), { server: UPLOAD_URL, name: 'file', credits: false });
