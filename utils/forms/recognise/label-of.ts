import type { NamingText } from '@/utils/model/forms/naming-text';

/** Sources that only stand near a control: what they say may be an introduction rather than a name. */
const NEAR: ReadonlySet<NamingText['source']> = new Set(['before', 'earlier', 'after']);
/** Sources that belong to the control itself. */
const OWN: ReadonlySet<NamingText['source']> = new Set(['label', 'aria', 'column', 'placeholder', 'title']);
/** Names are shorter, characters. */
const LONG = 60;

/** What a person would call a control: its nearest name, but no sentence before it where the control has words of its own. */
export function labelOf(naming: readonly NamingText[]): string {
  const [nearest] = naming;
  if (!nearest) return '';
  const own = NEAR.has(nearest.source) && isSentence(nearest.text) ? naming.find(({ source }) => OWN.has(source)) : undefined;
  return (own ?? nearest).text;
}

function isSentence(text: string): boolean {
  return text.length > LONG || /[.!。！]$/u.test(text);
}
