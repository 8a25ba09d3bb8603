import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** Compiles Svelte components; the official plugin does much that a practice page has no need of. */
export function sveltePlugin(): Plugin {
  return {
    name: 'practice-svelte',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      return { code: compile(code, { filename: id, generate: 'client', css: 'injected' }).js.code, map: null };
    },
  };
}
