import { format } from './test/lint';

// npm run format

process.exitCode = (await format()) ? 0 : 1;
