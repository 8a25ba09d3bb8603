import { IDENTITY_TYPES } from '@/utils/model/forms/control-types';
import type { PageLabels } from './labels';

const IDENTITY: ReadonlySet<string> = new Set(IDENTITY_TYPES);
/** Kinds of forms that sign people in, or lead there. */
const SIGNS_IN: ReadonlySet<string> = new Set(['login', 'sign-up', 'password-recovery']);
const NO_IDENTITY = '!identity';

export interface LabelledControl {
  id: string;
  accepted: readonly string[];
  /** The label is a personal detail and nothing else would do. */
  isIdentity: boolean;
}

/** The labelled controls of one form (or of a page that says nothing of its forms). */
export function labelledControls(labels: PageLabels, ids: readonly string[]): LabelledControl[] {
  return ids.flatMap((id) => {
    const accepted = labels.controls[id];
    return accepted ? [{ id, accepted, isIdentity: IDENTITY.has(accepted[0] ?? '') }] : [];
  });
}

/** What else may count as right for the controls of one form: see the corpus' own scoring rules. */
export interface Allowance {
  /** No surname is asked for, so “Name” and “First name” are one. */
  nameIsGivenName: boolean;
  /** The form signs people in, so e-mail and username are one. */
  emailIsUsername: boolean;
}

export function allowanceOf(controls: readonly LabelledControl[], kind: string | undefined): Allowance {
  const labelled = (type: string) => controls.some(({ accepted }) => accepted.includes(type));
  return {
    nameIsGivenName: !labelled('family-name'),
    emailIsUsername: (kind !== undefined && SIGNS_IN.has(kind)) || labelled('password'),
  };
}

/** Is a type right for a labelled control? `null`: the control was not found. */
export function isRight(
  type: string | null,
  { accepted }: LabelledControl,
  { nameIsGivenName, emailIsUsername }: Allowance,
): boolean {
  if (type === null) return accepted.includes(NO_IDENTITY);
  if (accepted.includes(type)) return true;
  if (accepted.includes(NO_IDENTITY) && !IDENTITY.has(type)) return true;
  if (nameIsGivenName && type === 'name' && accepted.includes('given-name')) return true;
  if (nameIsGivenName && type === 'given-name' && accepted.includes('name')) return true;
  if (emailIsUsername && type === 'email' && accepted.includes('username')) return true;
  return emailIsUsername && type === 'username' && accepted.includes('email');
}
