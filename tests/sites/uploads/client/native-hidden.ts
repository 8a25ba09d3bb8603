import { find, uploadForm } from './upload-form';

uploadForm(`<div><button type="button" id="choose">Add attachments</button>
<input id="file" name="file" type="file" multiple hidden></div>`);
find('#choose', HTMLButtonElement).addEventListener('click', () => find('#file', HTMLInputElement).click());
