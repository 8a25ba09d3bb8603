/** One way in which pages take files, on a support form of its own. */
export interface Upload {
  /** Its page is `/<id>/`, and what it sends goes to `/upload/<id>`. */
  id: string;
  /** Module in `client/`. */
  file: string;
  /** What people call it. */
  title: string;
  /** npm packages it is made of; none for what browsers bring. */
  packages: readonly string[];
  /** Files go with the form and not before: the tester sends it. */
  withForm?: true;
  /** What comes of it where that is not the picture as it is. */
  outcome?: 'smaller' | 'unseen' | 'no-place';
}

export const UPLOADS: readonly Upload[] = [
  { id: 'native', file: 'native.ts', title: 'File input', packages: [], withForm: true },
  { id: 'native-hidden', file: 'native-hidden.ts', title: 'File input behind a button', packages: [], withForm: true },
  {
    id: 'native-jpeg',
    file: 'native-jpeg.ts',
    title: 'File input for small JPEG',
    packages: [],
    withForm: true,
    outcome: 'smaller',
  },
  { id: 'dropzone', file: 'dropzone.ts', title: 'Dropzone', packages: ['dropzone'] },
  { id: 'filepond', file: 'filepond.ts', title: 'FilePond', packages: ['filepond'] },
  { id: 'uppy', file: 'uppy.ts', title: 'Uppy Dashboard', packages: ['@uppy/core', '@uppy/dashboard'] },
  { id: 'react-dropzone', file: 'react-dropzone.tsx', title: 'react-dropzone', packages: ['react-dropzone'] },
  { id: 'fine-uploader', file: 'fine-uploader.ts', title: 'Fine Uploader', packages: ['fine-uploader'] },
  { id: 'blueimp', file: 'blueimp.ts', title: 'jQuery File Upload', packages: ['blueimp-file-upload', 'jquery'] },
  { id: 'rc-upload', file: 'rc-upload.tsx', title: 'rc-upload (Ant Design)', packages: ['@rc-component/upload'] },
  {
    id: 'uploady',
    file: 'uploady.tsx',
    title: 'React Uploady',
    packages: ['@rpldy/uploady', '@rpldy/upload-button'],
    outcome: 'unseen',
  },
  { id: 'vue-upload', file: 'vue-upload.ts', title: 'vue-upload-component', packages: ['vue-upload-component'] },
  { id: 'resumable', file: 'resumable.ts', title: 'Resumable.js', packages: ['resumablejs'] },
  { id: 'flow', file: 'flow.ts', title: 'Flow.js', packages: ['@flowjs/flow.js'] },
  {
    id: 'file-attachment',
    file: 'file-attachment.ts',
    title: 'GitHub’s file attachment',
    packages: ['@github/file-attachment-element'],
  },
  { id: 'file-drop', file: 'file-drop.ts', title: 'file-drop element', packages: ['file-drop-element'] },
  { id: 'uppy-input', file: 'uppy-input.ts', title: 'Uppy File Input', packages: ['@uppy/core', '@uppy/file-input'] },
  // It takes files from the browser's own drag alone, by webkitGetAsEntry().
  { id: 'flow-drop', file: 'flow-drop.ts', title: 'Flow.js, its zone alone', packages: ['@flowjs/flow.js'], outcome: 'unseen' },
  { id: 'trix', file: 'trix.ts', title: 'Trix, picture pasted into the text', packages: ['trix'] },
  { id: 'drop-only', file: 'drop-only.ts', title: 'Zone to drop on, without an input', packages: [] },
  { id: 'paste-only', file: 'paste-only.ts', title: 'Text field that takes pasted pictures', packages: [] },
  { id: 'on-click', file: 'on-click.ts', title: 'Input made when a button is pressed', packages: [], outcome: 'no-place' },
];
