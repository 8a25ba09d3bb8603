import { runTool } from './run-tool';

/** WXT writes the types of the extension's own files anew, then TypeScript checks everything but the pages of real packages. */
export async function checkTypes(): Promise<boolean> {
  return (await runTool('wxt', ['prepare'])) === 0 && checkProject('.');
}

/** The pages of real packages, which the practice site alone has installed. */
export const checkSiteTypes = (): Promise<boolean> => checkProject('tests/sites');

async function checkProject(folder: string): Promise<boolean> {
  return (await runTool('typescript', ['--noEmit', '--project', folder], { command: 'tsc' })) === 0;
}
