import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, listBuilt, ROOT, readBuilt } from './support/built';

/** Words of a warning that only React's development half gives; that half is three times the size, and slower. */
const DEVELOPMENT = 'Can only set one of `children` or `props.dangerouslySetInnerHTML`';

it("React's development half can be told by its words", () => {
  const half = (name: string) => readFileSync(join(ROOT, `node_modules/react-dom/cjs/react-dom-client.${name}.js`), 'utf8');
  expect(half('development')).toContain(DEVELOPMENT);
  expect(half('production')).not.toContain(DEVELOPMENT);
});

describe.each(BUILDS)("the extension's own pages in %s", (build) => {
  it("hold React's production half, whoever started the build", () => {
    const scripts = listBuilt(build).filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => readBuilt(build, file).includes(DEVELOPMENT))).toEqual([]);
  });
});
