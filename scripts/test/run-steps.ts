import { addCounts, type Counts, countOne } from './counts';

export interface Step {
  title: string;
  /** @returns its counts; `true` and `false` stand for one check passed or failed, and so does an exception for one failed */
  run(): Promise<Counts | boolean> | Counts | boolean;
}

/** Runs every step in turn, also after one has failed, and says at the end how each went and what failed. */
export async function runSteps(steps: readonly Step[]): Promise<Counts> {
  const summary: string[] = [];
  const all: Counts[] = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n━━ ${index + 1}/${steps.length} ${step.title}`);
    const start = performance.now();
    const counts = await runStep(step);
    const line = describeStep(step.title, counts, performance.now() - start);
    console.log(line);
    summary.push(line);
    all.push(counts);
  }
  const said = all.flatMap(({ failures = [], secondTries = [] }) => [...secondTries, ...failures]);
  console.log(`\n━━ all steps\n${[...summary, ...said].join('\n')}`);
  return addCounts(all);
}

async function runStep(step: Step): Promise<Counts> {
  try {
    const outcome = await step.run();
    return typeof outcome === 'boolean' ? countOne(outcome) : outcome;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return countOne(false);
  }
}

function describeStep(title: string, { passed, failed }: Counts, milliseconds: number): string {
  const mark = failed === 0 ? '✓' : '✗';
  return `${mark} ${title}: ${passed} passed, ${failed} failed in ${(milliseconds / 1000).toFixed(1)} s`;
}
