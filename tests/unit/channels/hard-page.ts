import type { ServiceKind } from '@/utils/model/channels/service-kind';

/** A contact page with what misleads, and what is true of it. */
export interface HardPage {
  id: string;
  /** Without the scheme; a place of documentation. */
  host: string;
  language: string;
  title: string;
  head?: string;
  body: string;
  service: ServiceKind;
  phones: readonly string[];
  emails: readonly string[];
}
