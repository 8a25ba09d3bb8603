import type { Room } from './rooms';

const START = '<!-- rooms: npm run check:walls -- --write -->';
const END = '<!-- end of rooms -->';

/** The table of rooms as Markdown. */
function roomsTable(rooms: readonly Room[]): string {
  const rows = rooms.map(({ path, runs, holds, uses, packages }) => {
    const names = uses.map((used) => used.replace('utils/', '')).join(', ');
    return `| \`${path}\` | ${runs} | ${holds} | ${names || '–'} | ${packages.join(', ') || '–'} |`;
  });
  return ['| room | runs | holds | uses | packages |', '|---|---|---|---|---|', ...rows].join('\n');
}

/**
 * A page of documentation with the table in its place, between the two marks.
 * @throws Error where the page lacks the marks
 */
export function withRoomsTable(page: string, rooms: readonly Room[]): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The page has no place for the table: ${START} … ${END}`);
  return `${page.slice(0, start)}${START}\n${roomsTable(rooms)}\n${page.slice(end)}`;
}
