import * as v from 'valibot';
import { instructionsOf, reviewRows } from '@/components/review/review-state';
import { planFill } from '@/utils/forms/plan/plan-fill';
import type { FillSources } from '@/utils/model/forms/fill-plan';
import { fillReportSchema } from '@/utils/model/forms/fill-report';
import type { FindingsDriver } from './findings-driver';

/** Somebody who needs support. Every value is told from every other by its look alone. */
export const PERSON: FillSources = {
  values: {
    'given-name': 'Anna',
    'family-name': 'Sample',
    email: 'anna@example.org',
    tel: '+442071838750',
  },
  identifiers: {},
  subject: 'Charged twice',
  message: 'Dear support team, the transfer was charged twice. Please correct it.',
};

/** Whether a support form was found, and what was filled into it when everything was left as proposed. */
export interface TriedFill {
  found: boolean;
  refused: { controlId: string; refusal: string | null }[];
}

const answerSchema = v.object({ ok: v.literal(true), value: fillReportSchema });

/** Fills every support form found at an address, as a person would who ticks nothing more and nothing less. */
export async function askFill(driver: FindingsDriver, url: string): Promise<TriedFill> {
  const findings = await driver.findingsOf(url);
  const { tabId, frameId, documentKey } = findings;
  const forms = findings.forms.filter(({ kind }) => kind === 'support');
  const refused: TriedFill['refused'] = [];
  for (const form of forms) {
    const instructions = instructionsOf(reviewRows(planFill(form, PERSON), {}, false));
    const message = { name: 'agent.fill', data: { documentKey, instructions } };
    const { value } = await driver.ask(answerSchema, tabId, frameId, message);
    refused.push(...value.results.filter(({ outcome }) => outcome !== 'filled'));
  }
  return { found: forms.length > 0, refused };
}
