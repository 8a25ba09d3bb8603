import { database } from './database';
import { isUnreadable } from './read-rows';
import { TABLE_NAMES } from './tables';

/** How many rows of all tables cannot be read. Goes through everything: asked once when a page opens. */
export async function countUnreadable(): Promise<number> {
  let count = 0;
  // One table after the other: all at once would hold everything in memory.
  for (const name of TABLE_NAMES) {
    const rows = await database[name].toArray();
    count += rows.filter((row) => isUnreadable(name, row)).length;
  }
  return count;
}

/** How many requests of a site cannot be read. */
export async function countUnreadableRequests(site: string): Promise<number> {
  const rows = await database.requests.where({ site }).toArray();
  return rows.filter((row) => isUnreadable('requests', row)).length;
}
