import { CorrectionList } from './correction-list';
import { SiteRuleList } from './site-rule-list';

/** What the person has decided once and Casebook does since, to be looked through and changed. */
export function Settings() {
  return (
    <>
      <SiteRuleList />
      <CorrectionList />
    </>
  );
}
