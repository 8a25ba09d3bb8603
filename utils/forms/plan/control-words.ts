import type { ControlFinding } from '@/utils/model/forms/findings';

/** All the words a page gives a control, for looking whether it asks for something in them. */
export function controlWords({ label, placeholder, hint }: Pick<ControlFinding, 'label' | 'placeholder' | 'hint'>): string {
  return [label, placeholder, hint].filter(Boolean).join(' · ').toLowerCase();
}
