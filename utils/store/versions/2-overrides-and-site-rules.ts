import type Dexie from 'dexie';

/** What the person decided about forms and about sites, and the day of birth among the details of a profile. */
export function overridesAndSiteRules(database: Dexie): void {
  database
    .version(2)
    .stores({ corrections: 'id, site', siteRules: 'site' })
    .upgrade(async (transaction) => {
      await transaction.table('profiles').toCollection().modify(addBirthday);
    });
}

/** Rows are as an earlier release wrote them: nothing is known of their shape but what is looked at. */
function addBirthday(row: unknown): void {
  if (typeof row !== 'object' || row === null || !('values' in row)) return;
  const { values } = row;
  if (typeof values === 'object' && values !== null && !('bday' in values)) Reflect.set(values, 'bday', '');
}
