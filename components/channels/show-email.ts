/** Brings the part of the panel into view where an e-mail is written, and opens it. */
export function showEmail(): void {
  const card = document.querySelector('[data-testid="email"] details');
  if (!(card instanceof HTMLDetailsElement)) return;
  card.open = true;
  card.scrollIntoView({ block: 'start' });
  card.querySelector('summary')?.focus();
}
