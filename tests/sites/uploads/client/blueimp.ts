import jQuery from 'jquery';
import { find, UPLOAD_URL, uploadForm } from './upload-form';

uploadForm(
  '<p><label for="file">Attach a screenshot</label> <input id="file" name="file" type="file" multiple></p><p id="done"></p>',
);
Object.assign(window, { jQuery, $: jQuery });
await import('blueimp-file-upload/js/vendor/jquery.ui.widget.js');
await import('blueimp-file-upload/js/jquery.fileupload.js');
jQuery('#file').fileupload({
  url: UPLOAD_URL,
  add: (_, data) => {
    find('#done', HTMLElement).textContent = `Uploading ${data.files[0]?.name}`;
    data.submit();
  },
});
