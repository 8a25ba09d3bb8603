// Packages that come without types, or with types of another build; what the practice pages use of them.
declare module 'fine-uploader/lib/core/traditional' {
  interface Options {
    button: HTMLElement;
    request: { endpoint: string; inputName: string };
    callbacks: { onSubmitted: (id: number, name: string) => void };
  }
  const qq: { FineUploaderBasic: new (options: Options) => unknown };
  export default qq;
}
declare module 'blueimp-file-upload/js/vendor/jquery.ui.widget.js';
declare module 'blueimp-file-upload/js/jquery.fileupload.js';
declare module '@flowjs/flow.js' {
  export default class Flow {
    constructor(options: { target: string; testChunks: boolean; chunkSize: number });
    assignDrop(element: HTMLElement): void;
    assignBrowse(element: HTMLElement): void;
    on(event: 'fileAdded', listener: (file: { name: string }) => void): void;
    on(event: 'filesSubmitted', listener: () => void): void;
    upload(): void;
  }
}
declare module 'file-drop-element';
