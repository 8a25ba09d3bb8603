import type { AttachTarget } from '@/utils/capture/attach/attach-file';
import type { AgentState } from './agent-state';

/** The elements behind what the panel calls by ids: the upload field, and the controls of its form with the message first. */
export function attachTarget(
  { forms, registry }: AgentState,
  controlId: string | null,
  formId: string | null,
  nearId: string | null = null,
): AttachTarget {
  const controls = forms.find(({ id }) => id === formId)?.controls ?? [];
  const messageFirst = [...controls].sort((one, other) => Number(other.type === 'message') - Number(one.type === 'message'));
  const ids = [...(nearId === null ? [] : [nearId]), ...messageFirst.map(({ id }) => id)];
  const near = ids.map((id) => registry.elementOf(id)).filter((element) => element !== undefined);
  if (controlId === null) return { field: 'unknown', near };
  const input = registry.elementOf(controlId);
  return input ? { field: input, near } : { field: 'gone', near };
}
