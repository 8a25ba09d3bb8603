import type { Answer, Origins, Visit } from '@/tests/sites/practice-page';
import type { Received } from '@/tests/sites/received';

/** One way in which a company lets people know the number of their request. */
export interface Delivery {
  /** The page stands at `/deliver/<slug>/`. */
  slug: string;
  about: string;
  /**
   * What Casebook can make of it: the number is stored at once, the person chooses among candidates, or no page shows it and it stays
   * wanted. `refused`: the company takes nothing without a name.
   */
  outcome: 'recorded' | 'asked' | 'wanted' | 'refused';
  /** What stands around the fields: a form that the browser sends, one that a script sends, or none at all. */
  form: 'native' | 'script' | 'none';
  /** The form is sent to the other site of this machine. */
  elsewhere?: boolean;
  /** `target` attribute of the form. */
  target?: string;
  ticketNumber(): string;
  /** What the company says to a submission. Where it is left out, the number as JSON, for the page's script. */
  answer?(received: Received): Answer;
  /** See PracticePage. */
  refuses?(fields: Received['fields']): Answer | 'cut' | null;
  /** Addresses under the page's own, besides the form at `''`. */
  documents?: Record<string, (origins: Origins, visit: Visit) => string>;
}
