import * as v from 'valibot';
import { CHAT_STEPS } from '@/tests/e2e/support/chat-steps';
import type { RealWidget } from '@/tests/sites/chats/real/widget';

/** What tests/e2e/chat-real.test.ts writes down of each chat in one browser. */
export const chatCellsSchema = v.array(v.object({ id: v.string(), steps: v.record(v.string(), v.string()) }));
export type ChatCells = v.InferOutput<typeof chatCellsSchema>;

type Widget = Pick<RealWidget, 'id' | 'title' | 'package' | 'place' | 'picture'>;

/**
 * The page about the chats, as Markdown.
 * @param results of each browser, by its name
 * @param versions of packages, by name
 */
export function chatTable(
  widgets: readonly Widget[],
  results: Readonly<Record<string, ChatCells>>,
  versions: Readonly<Record<string, string>>,
): string {
  const browsers = Object.keys(results);
  const rows = widgets.map(({ id, title, package: name, place }) => {
    const cells = browsers.map((browser) => cellOf(results[browser] ?? [], id));
    return `| ${title} | ${name === '' ? 'our own' : `${name} ${versions[name] ?? ''}`.trim()} | ${place} | ${cells.join(' | ')} |`;
  });
  const all = Object.values(results).flat();
  const good = all.filter(isWhole).length;
  const impossible = widgets.flatMap(({ title, picture }) => (picture === undefined ? [] : [`* ${title}: ${picture}`]));
  return `# Chats, walked through from the first look to the number

Every chat stands on a page with a company behind it that answers (\`tests/sites/chats\`): five real widgets from their packages, and the shapes
that none of them has. The test finds each closed, opens it from the panel, fills its form, puts the message in, attaches a picture, and asks
the company what it got; then the whole conversation and the number in it must be stored. What sends is pressed by the tester alone.

${good} of ${all.length} walks are whole. Written by \`node scripts/bootstrap.mjs chats\` from what the end-to-end tests of both browsers wrote down
last.

| chat | package | where it stands | ${browsers.join(' | ')} |
|---|---|---|${browsers.map(() => '---|').join('')}
${rows.join('\n')}

## What nobody can do for the person

${impossible.join('\n')}
`;
}

function isWhole({ steps }: ChatCells[number]): boolean {
  return CHAT_STEPS.every((step) => steps[step] === 'ok');
}

function cellOf(cells: ChatCells, id: string): string {
  const cell = cells.find((one) => one.id === id);
  if (!cell) return 'not tried';
  return isWhole(cell) ? '✓' : `not ${CHAT_STEPS.find((step) => cell.steps[step] !== 'ok')}`;
}
