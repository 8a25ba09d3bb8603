import { companies } from './companies/companies';
import { companyPage } from './companies/company-page';
import { DELIVERIES } from './deliveries/deliveries';
import { deliveryPage } from './deliveries/delivery-page';
import { labelledPages } from './labelled-pages';
import { busyPage } from './pages/busy-page';
import { capturePage } from './pages/capture-page';
import { chatDecoysPage } from './pages/chat-decoys-page';
import { fourWaysPage } from './pages/four-ways-page';
import { iframePage } from './pages/iframe-page';
import { latePage } from './pages/late-page';
import { lazyShadowPage } from './pages/lazy-shadow-page';
import { mailPage } from './pages/mail-page';
import { noSupportPage } from './pages/no-support-page';
import { plainPage } from './pages/plain-page';
import { reactPage } from './pages/react-page';
import { russianPage } from './pages/russian-page';
import { shadowClosedPage, shadowOpenPage } from './pages/shadow-page';
import { trapsPage } from './pages/traps-page';
import type { PracticePage } from './practice-page';

export const practicePages: readonly PracticePage[] = [
  plainPage,
  reactPage,
  iframePage,
  shadowOpenPage,
  shadowClosedPage,
  russianPage,
  noSupportPage,
  chatDecoysPage,
  latePage,
  lazyShadowPage,
  trapsPage,
  busyPage,
  mailPage,
  capturePage,
  fourWaysPage,
  ...labelledPages,
  ...DELIVERIES.map(deliveryPage),
  ...companies.map(companyPage),
];
