import 'quill/dist/quill.snow.css';
import Quill from 'quill';
import { EDITOR_FIELD } from './editor-field';
import { supportForm } from './support-form';

supportForm(EDITOR_FIELD, () => ({ details: quill.getText().trim() }));
const quill = new Quill('#editor', { theme: 'snow' });
