import 'filepond/dist/filepond.css';
import { create } from 'filepond';
import { DETAILS_FIELD, find, supportForm } from './support-form';

supportForm(`${DETAILS_FIELD}<p><label for="file">Attach a screenshot</label></p><input id="file" type="file">`, () => ({
  file: pond.getFiles()[0]?.filename ?? '',
}));
const pond = create(find('#file', HTMLInputElement), { instantUpload: false, credits: false });
