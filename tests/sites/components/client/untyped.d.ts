declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component;
  export default component;
}

// Packages that come without types; what the practice pages use of them.
declare module 'inputmask' {
  export default function Inputmask(mask: string): { mask(input: HTMLInputElement): void };
}
declare module 'jquery' {
  interface UploadData {
    files: readonly File[];
    submit(): void;
  }
  export default function jQuery(selector: string): {
    select2(): void;
    fileupload(options: { url: string; add: (event: unknown, data: UploadData) => void }): void;
  };
}
declare module 'select2' {
  export default function select2(root: Window, library: typeof import('jquery').default): void;
}
