import 'trix/dist/trix.css';
import 'trix';
import { upload, uploadForm } from './upload-form';

interface AttachmentEvent extends Event {
  attachment: { file?: File; setAttributes(attributes: { url: string }): void };
}

uploadForm(
  '',
  `<p><label for="details">Describe the problem</label></p>
<input type="hidden" id="details-html" name="html"><trix-editor id="details" input="details-html"></trix-editor>`,
);
addEventListener('trix-attachment-add', (event) => {
  const { attachment } = event as AttachmentEvent;
  const { file } = attachment;
  if (file) void upload(file, file.name).then(() => attachment.setAttributes({ url: `/kept/${file.name}` }));
});
