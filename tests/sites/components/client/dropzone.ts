import 'dropzone/dist/dropzone.css';
import Dropzone from 'dropzone';
import { DETAILS_FIELD, find, supportForm } from './support-form';

supportForm(`${DETAILS_FIELD}<p>Attach a screenshot</p><div id="drop" class="dropzone"></div>`, () => ({
  file: zone.files[0]?.name ?? '',
}));
const zone = new Dropzone(find('#drop', HTMLElement), { url: '/', autoProcessQueue: false, acceptedFiles: 'image/*' });
