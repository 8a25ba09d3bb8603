import { runTool } from './run-tool';

/**
 * WXT writes the types of the extension's own files anew, then TypeScript checks everything but the pages of real packages, and the pure
 * rooms once more without DOM, browser and Node.
 */
export async function checkTypes(): Promise<boolean> {
  return (await runTool('wxt', ['prepare'])) === 0 && (await checkProject('.')) && checkProject('tsconfig.anywhere.json');
}

/** The pages of real packages, which the practice site alone has installed. */
export const checkSiteTypes = (): Promise<boolean> => checkProject('tests/sites');

/** @param project path of a tsconfig, or of its folder */
async function checkProject(project: string): Promise<boolean> {
  return (await runTool('typescript', ['--noEmit', '--project', project], { command: 'tsc' })) === 0;
}
