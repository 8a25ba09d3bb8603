import { join, parse } from 'node:path';
import { build } from 'vite';
import { sveltePlugin } from './svelte-plugin';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Bundles pages of real packages in one build, without the network.
 * @param folder where the modules lie
 * @param files one module a page
 * @returns scripts and style sheets by file name: `quill.js`, `quill.css`
 */
export async function bundleClients(folder: string, files: readonly string[]): Promise<Map<string, string>> {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [sveltePlugin()],
    // The build of Vue that compiles templates in the page.
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js', '@': ROOT } },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    build: {
      write: false,
      minify: false,
      reportCompressedSize: false,
      // What is small enough to stand in a style sheet needs no request of its own.
      assetsInlineLimit: 1_000_000,
      rollupOptions: {
        input: Object.fromEntries(files.map((file) => [parse(file).name, join(folder, file)])),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunk-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return new Map(
    outputs.flatMap((output) =>
      'output' in output
        ? output.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)] as const)
        : [],
    ),
  );
}
