import { uploadForm } from './upload-form';

uploadForm(`<p><label for="file">Attach a photo</label> <input id="file" name="file" type="file" accept=".jpg,.jpeg" aria-describedby="rules">
<small id="rules">JPEG only, up to 60 KB</small></p>`);
