import type { LabelledPage } from './labelled-page';
import { bankEnglishPage } from './pages/bank-english-page';
import { bankRussianPage } from './pages/bank-russian-page';
import { columnsPage } from './pages/columns-page';
import { conditionalPage } from './pages/conditional-page';
import { governmentEnglishPage } from './pages/government-english-page';
import { governmentRussianPage } from './pages/government-russian-page';
import { nestedFramesPage } from './pages/nested-frames-page';
import { pageWidePage } from './pages/page-wide-page';
import { rootsPage } from './pages/roots-page';
import { routesPage } from './pages/routes-page';
import { tabsPage } from './pages/tabs-page';
import { telecomEnglishPage } from './pages/telecom-english-page';
import { telecomRussianPage } from './pages/telecom-russian-page';
import { twoFormsPage } from './pages/two-forms-page';
import { widgetsPage } from './pages/widgets-page';
import { hiddenStepsPage, wizardPage } from './pages/wizard-pages';

/** Pages whose every form and control is known: what is recognised in a browser is held against them. */
export const labelledPages: readonly LabelledPage[] = [
  bankRussianPage,
  bankEnglishPage,
  telecomRussianPage,
  telecomEnglishPage,
  governmentRussianPage,
  governmentEnglishPage,
  wizardPage,
  hiddenStepsPage,
  tabsPage,
  conditionalPage,
  nestedFramesPage,
  rootsPage,
  routesPage,
  twoFormsPage,
  pageWidePage,
  columnsPage,
  widgetsPage,
];
