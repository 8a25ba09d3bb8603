import { checkTypes } from './test/check-types';

// npm run types

process.exitCode = (await checkTypes()) ? 0 : 1;
