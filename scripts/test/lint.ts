import { runTool } from './run-tool';

const runBiome = (args: readonly string[]) => runTool('@biomejs/biome', args, { command: 'biome', home: 'scripts/lint' });

/** Format, imports and rules of style, as Biome has them. @returns whether all is well */
export const lint = async (): Promise<boolean> => (await runBiome(['ci', '.'])) === 0;

/** Formats, sorts imports, and mends what is safe to mend. @returns whether nothing is left to mend */
export const format = async (): Promise<boolean> => (await runBiome(['check', '--write', '.'])) === 0;

/** What nobody uses. @returns whether there is no such thing */
export const findUnused = async (): Promise<boolean> => (await runTool('knip', [])) === 0;
