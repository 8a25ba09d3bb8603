import { useState } from 'react';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { mount, SupportForm } from './react-form';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];

function Page() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const [blocks, setBlocks] = useState(EMPTY);
  return (
    <SupportForm state={{ details: blocks.map((block) => Node.string(block)).join('\n') }}>
      <p id="details-label">Describe the problem</p>
      <Slate editor={editor} initialValue={EMPTY} onChange={setBlocks}>
        <Editable aria-labelledby="details-label" style={{ border: '1px solid', minHeight: '6em' }} />
      </Slate>
    </SupportForm>
  );
}

mount(<Page />);
