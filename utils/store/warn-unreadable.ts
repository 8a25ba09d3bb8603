import * as v from 'valibot';

const told = new Set<string>();

/**
 * Logs that something stored could not be read, and where it does not fit: never what it holds. The same is logged once for as long as a
 * context lives, for lists are read again with every change.
 * @param place name of the table or of the stored item
 */
export function warnUnreadable(place: string, issues: readonly v.BaseIssue<unknown>[]): void {
  const paths = issues.map((issue) => `${v.getDotPath(issue) ?? '(whole)'}: ${issue.type}`).join(', ');
  const line = `${place} – ${paths}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn('[casebook] kept, not read:', line);
}
