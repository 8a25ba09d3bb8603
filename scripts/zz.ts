import { benchFill } from '@/tests/bench/fill';
import { openBench } from '@/tests/bench/bench-browser';
const s = await openBench(['.output/chrome-mv3']);
console.log(await benchFill(s.browser, s.origin));
await s.close();
