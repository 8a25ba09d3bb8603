import type { PageChannels } from './use-channels';

/** The addresses to write to, the chosen one first, then the best. */
export function emailAddresses({ seen, remembered }: Pick<PageChannels, 'seen' | 'remembered'>, chosen: string): string[] {
  const found = [...seen, ...remembered].flatMap(({ kind, value }) => (kind === 'email' ? [value] : []));
  return [...new Set(chosen === '' ? found : [chosen, ...found])];
}
