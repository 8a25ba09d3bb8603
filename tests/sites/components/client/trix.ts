import 'trix/dist/trix.css';
import 'trix';
import { supportForm } from './support-form';

supportForm(
  `<p><label for="details">Describe the problem</label></p>
<input type="hidden" id="details-html" name="html"><trix-editor id="details" input="details-html"></trix-editor>`,
  () => ({
    details:
      document
        .querySelector<HTMLElement & { editor: { getDocument(): unknown } }>('trix-editor')
        ?.editor.getDocument()
        ?.toString()
        .trim() ?? '',
  }),
);
