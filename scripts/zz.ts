import { benchLoads } from '@/tests/bench/loads';
import { openBench } from '@/tests/bench/bench-browser';
const w = await openBench(['.output/chrome-mv3']);
const withIt = await benchLoads(w.browser, w.origin, 5);
await w.close();
const b = await openBench([]);
const bare = await benchLoads(b.browser, b.origin, 5);
await b.close();
withIt.forEach((r, i) => console.log(r.name, 'with', r.time.toFixed(0), 'bare', bare[i]!.time.toFixed(0), 'added', (r.time - bare[i]!.time).toFixed(1), 'longest', r.longestTask, bare[i]!.longestTask));
