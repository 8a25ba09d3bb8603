import { find, upload, uploadForm } from './upload-form';

uploadForm('<p><small>Paste screenshots into the text.</small></p>');
const details = find('#details', HTMLTextAreaElement);
details.addEventListener('paste', (event) => {
  const items = [...(event.clipboardData?.items ?? [])].filter(({ kind }) => kind === 'file');
  const files = items.map((item) => item.getAsFile()).filter((file) => file !== null);
  if (files.length === 0) return;
  event.preventDefault();
  for (const file of files) void upload(file, file.name).then(() => details.setRangeText(`![${file.name}]`));
});
