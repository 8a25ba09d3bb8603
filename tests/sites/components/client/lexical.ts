import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { EDITOR_FIELD } from './editor-field';
import { find, supportForm } from './support-form';

supportForm(EDITOR_FIELD, () => ({
  details: editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  ),
}));
const editor = createEditor({ namespace: 'support', onError: console.error });
const place = find('#editor', HTMLElement);
place.contentEditable = 'true';
editor.setRootElement(place);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
