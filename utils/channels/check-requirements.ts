import type { Requirement } from './requirements';

/**
 * `there`: kept, ready to be used. `missing`: could be kept and is not. `at-hand`: cannot or must not be kept, so the person has it ready.
 */
type RequirementState = 'there' | 'missing' | 'at-hand';

export interface CheckedRequirement extends Requirement {
  state: RequirementState;
}

/**
 * Holds what a service asks for against what is known of the person.
 * @param numbers types of the numbers kept for this company that are not empty
 * @param details details of the profile that are not empty
 */
export function checkRequirements(
  requirements: readonly Requirement[],
  numbers: ReadonlySet<string>,
  details: ReadonlySet<string>,
): CheckedRequirement[] {
  return requirements.map((requirement) => ({ ...requirement, state: stateOf(requirement, numbers, details) }));
}

function stateOf(
  { numbers = [], details = [] }: Requirement,
  keptNumbers: ReadonlySet<string>,
  keptDetails: ReadonlySet<string>,
): RequirementState {
  if (numbers.length + details.length === 0) return 'at-hand';
  const isThere = numbers.some((type) => keptNumbers.has(type)) || details.some((detail) => keptDetails.has(detail));
  return isThere ? 'there' : 'missing';
}
