import type { ServiceKind } from '@/utils/model/channels/service-kind';
import { type Requirement, requirementsOf } from './requirements';

/** What a person should have ready before they talk to a company of this kind, what is asked first at the head. */
export function readyFor(service: ServiceKind): readonly Requirement['id'][] {
  const requirements = requirementsOf(service);
  return [...requirements.filter(({ required }) => required), ...requirements.filter(isNotKept)]
    .map(({ id }) => id)
    .filter((id, index, all) => all.indexOf(id) === index);
}

/** Papers and secrets that nothing kept can stand for. */
export function papersFor(service: ServiceKind): readonly Requirement['id'][] {
  return requirementsOf(service)
    .filter(isNotKept)
    .map(({ id }) => id);
}

function isNotKept({ numbers = [], details = [] }: Requirement): boolean {
  return numbers.length + details.length === 0;
}
