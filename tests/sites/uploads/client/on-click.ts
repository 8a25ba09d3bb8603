import { find, upload, uploadForm } from './upload-form';

uploadForm('<p><button type="button" id="choose">Attach</button></p>');
find('#choose', HTMLButtonElement).addEventListener('click', () => {
  const input = Object.assign(document.createElement('input'), { type: 'file' });
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) void upload(file, file.name);
  });
  input.click();
});
