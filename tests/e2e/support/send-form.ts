import type { Person } from './person';
import type { PracticeForm } from './practice-forms';

/** Does what Casebook leaves to the person: chooses, ticks the boxes and sends. */
export async function sendForm(person: Person, { choices, ticks, closedRoot }: PracticeForm): Promise<void> {
  for (const [name, { label }] of Object.entries(choices)) await person.choose(`select[id=${name}]`, label);
  for (const name of Object.keys(ticks)) await person.click(`input[id=${name}]`);
  if (closedRoot === undefined) return person.click('button[type=submit]');
  await person.focusClosedRoot(closedRoot);
  await person.page.keyboard.press('Enter');
}
