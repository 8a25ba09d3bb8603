import { ReminderSettings } from '@/components/waiting/reminder-settings';
import { OverrideList } from './override-list';
import { SiteRuleList } from './site-rule-list';
import { TemplateList } from './template-list';

/** What the person has decided once and Casebook does since, to be looked through and changed. */
export function Settings() {
  return (
    <>
      <ReminderSettings />
      <SiteRuleList />
      <OverrideList />
      <TemplateList />
    </>
  );
}
