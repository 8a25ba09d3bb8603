import { runTool } from './run-tool';

/** WXT writes the types of the extension's own files anew, then TypeScript checks everything. */
export async function checkTypes(): Promise<boolean> {
  if ((await runTool('wxt', ['prepare'])) !== 0) return false;
  return (await runTool('typescript', ['--noEmit'], { command: 'tsc' })) === 0;
}
