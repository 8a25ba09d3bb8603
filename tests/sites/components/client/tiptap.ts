import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { EDITOR_FIELD } from './editor-field';
import { find, supportForm } from './support-form';

supportForm(EDITOR_FIELD, () => ({ details: editor.getText({ blockSeparator: '\n' }) }));
const editor = new Editor({ element: find('#editor', HTMLElement), extensions: [StarterKit] });
