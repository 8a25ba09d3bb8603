/**
 * How often a property is tried: `npm run fuzz` tries it as often as it takes to believe it, every other run often enough to notice
 * what has just been broken.
 * @param whole number of runs in `npm run fuzz`
 * @param quick number of runs elsewhere
 */
export function runCount(whole: number, quick: number): number {
  return process.env.CASEBOOK_FUZZ === 'whole' ? whole : quick;
}
