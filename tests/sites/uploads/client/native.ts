import { uploadForm } from './upload-form';

uploadForm('<p><label for="file">Attach a screenshot</label> <input id="file" name="file" type="file" accept="image/*"></p>');
