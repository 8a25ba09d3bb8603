import { evaluateCapture } from '@/tests/evaluate/capture';
import { evaluateFill } from '@/tests/evaluate/fill';
import { evaluateForms } from '@/tests/evaluate/forms';
import { writeReadings } from '@/tests/evaluate/read-pages';
import { evaluateScanTimes } from '@/tests/evaluate/scan-times';
import { evaluateTickets } from '@/tests/evaluate/tickets';

/* npm run --silent evaluate -- capture|fill|forms|tickets|readings|scan-times … : how right Casebook is on labelled pages and sentences. */

const EVALUATIONS: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  capture: evaluateCapture,
  fill: evaluateFill,
  forms: evaluateForms,
  tickets: evaluateTickets,
  readings: writeReadings,
  'scan-times': evaluateScanTimes,
};

const [what = '', ...args] = process.argv.slice(2);
const evaluation = Object.hasOwn(EVALUATIONS, what) ? EVALUATIONS[what] : undefined;
if (evaluation) {
  await evaluation(args);
} else {
  console.error(`evaluate -- ${Object.keys(EVALUATIONS).join(' | ')}`);
  process.exitCode = 1;
}
