import { build } from './test/build';

// npm run build: the extension as it ships, for both browsers.

const isBuilt = (await build('chrome')) && (await build('firefox'));
process.exitCode = isBuilt ? 0 : 1;
