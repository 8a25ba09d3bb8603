/**
 * The locale to write a date in: the language of the panel as the person's own country writes it, where their browser says so. Day and month
 * change places between London and New York.
 * @param preferred language tags, the most wanted first
 */
export function dateLocale(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? language;
}
