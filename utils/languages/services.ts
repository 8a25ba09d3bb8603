import type { ServiceKind } from '@/utils/model/channels/service-kind';
import { byTag } from './by-tag';
import { commonFirst } from './common-first';

/**
 * Stems by which companies of a kind give themselves away, as sources of regular expressions; each stands at the beginning of a word. What
 * speaks for `other` is what no kind of ours is: schools, the press, forums, property, restaurants, law, work.
 */
export type ServiceWords = Readonly<Partial<Record<ServiceKind, KindWords>>>;

interface KindWords {
  /** Hardly said by companies of other kinds. */
  strong: readonly string[];
  weak?: readonly string[];
}

export const SERVICE_WORDS = commonFirst(
  byTag(import.meta.glob<ServiceWords>('./*/services.ts', { eager: true, import: 'default' })),
);
