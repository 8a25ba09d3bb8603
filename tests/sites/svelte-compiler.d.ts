/** What is used of Svelte's compiler, so that the types of what serves the pages can be checked without the pages' packages. */
declare module 'svelte/compiler' {
  export function compile(
    code: string,
    options: { filename: string; generate: 'client'; css: 'injected' },
  ): { js: { code: string } };
}
