import type { ControlRegistry } from '@/utils/dom/control-registry';
import type { DocumentReading } from '@/utils/model/forms/reading';
import { isEmpty } from './read-control';

/** A reading with what stands in its controls now; all else as it was read. */
export function withValues(reading: DocumentReading, registry: ControlRegistry): DocumentReading {
  const emptyNow = (id: string, before: boolean) => {
    const members = registry.membersOf(id);
    return members.length === 0 ? before : members.every(isEmpty);
  };
  return {
    ...reading,
    forms: reading.forms.map((form) => ({
      ...form,
      controls: form.controls.map((control) => ({ ...control, empty: emptyNow(control.id, control.empty) })),
    })),
  };
}
