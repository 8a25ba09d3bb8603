import '@ckeditor/ckeditor5-ui/dist/index.css';
import '@ckeditor/ckeditor5-editor-classic/dist/index.css';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { EDITOR_FIELD } from './editor-field';
import { find, supportForm } from './support-form';

let data = () => '';
supportForm(EDITOR_FIELD, () => ({ details: linesOf(data()) }));

ClassicEditor.create(find('#editor', HTMLElement), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph],
  toolbar: ['undo', 'redo'],
  label: 'Describe the problem',
})
  .then((editor) => {
    data = () => editor.getData();
  })
  .catch(console.error);

function linesOf(markup: string): string {
  const paragraphs = new DOMParser().parseFromString(markup.replaceAll('<br>', '\n'), 'text/html').querySelectorAll('p');
  return [...paragraphs].map(({ textContent }) => textContent).join('\n');
}
