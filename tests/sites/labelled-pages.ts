import type { LabelledPage } from './labelled-page';
import { columnsPage } from './pages/columns-page';
import { conditionalPage } from './pages/conditional-page';
import { nestedFramesPage } from './pages/nested-frames-page';
import { pageWidePage } from './pages/page-wide-page';
import { routesPage } from './pages/routes-page';
import { tabsPage } from './pages/tabs-page';
import { twoFormsPage } from './pages/two-forms-page';
import { hiddenStepsPage } from './pages/wizard-pages';

/** Pages whose every form and control is known: what is recognised in a browser is held against them. */
export const labelledPages: readonly LabelledPage[] = [
  hiddenStepsPage,
  tabsPage,
  conditionalPage,
  nestedFramesPage,
  routesPage,
  twoFormsPage,
  pageWidePage,
  columnsPage,
];
