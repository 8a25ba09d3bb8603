import { findUnused, lint } from './test/lint';

// npm run lint

process.exitCode = (await lint()) && (await findUnused()) ? 0 : 1;
