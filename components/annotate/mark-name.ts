import { type Drawing, markNumberOf } from '@/utils/capture/annotate/drawing';
import type { Mark } from '@/utils/capture/annotate/mark';
import type { Translator } from '@/utils/i18n/translator';

/** What a mark is called in lists and announcements: its kind, and which of its kind it is or what it says. */
export function markName(mark: Mark, drawing: Drawing, { t }: Pick<Translator, 't'>): string {
  const kind = t(`mark_${mark.kind}`);
  if (mark.kind === 'crop') return kind;
  if (mark.kind === 'text' && mark.text.trim() !== '')
    return t('annotate_mark_text', { text: mark.text.trim().split('\n')[0] ?? '' });
  const index =
    mark.kind === 'number'
      ? markNumberOf(drawing, mark.id)
      : drawing.filter((other) => other.kind === mark.kind).findIndex(({ id }) => id === mark.id) + 1;
  return t('annotate_mark_name', { kind, index });
}
