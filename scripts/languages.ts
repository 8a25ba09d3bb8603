import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagesPage } from './languages/matrix';

/* npm run docs:languages: writes docs/languages.md, which language has words for what. */

writeFileSync(join(import.meta.dirname, '../docs/languages.md'), languagesPage());
