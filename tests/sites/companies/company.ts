import type { Markup } from '@/tests/sites/html';
import type { ServiceKind } from '@/utils/model/channels/service-kind';

/** A company's contact page beside the truth of it. */
export interface Company {
  id: string;
  language: string;
  service: ServiceKind;
  title: string;
  name: string;
  navigation: readonly string[];
  main: Markup;
  footer: Markup;
  /** Numbers to dial: E.164, or bare digits where short. */
  phones: readonly string[];
  emails: readonly string[];
}
