import { parseWeights } from './parse-weights';

/** How much each piece of evidence speaks for a kind of form, in logits. Made by scripts/fit-weights.ts, not by hand. */
export const FORM_WEIGHTS: Readonly<Record<string, number>> = parseWeights(`
  address >order 1.1 >sign-up 0.4 >support -0.4
  any >comment -1.6 >login -0.6 >newsletter 0.3 >order 0.5 >other 1.6 >password-recovery 0.1 >search 0.5 >sign-up 0.1 >support -0.7
  aria :full 2 :long 0.7 :short 1.5
  attachment >support 0.3
  attributes :full 2.8 :long 1.8 :short 2.3
  card >order 2.7 >support -2.1
  category >search 0.1 >sign-up -0.1 >support -0.5
  consent >sign-up -0.1
  country >sign-up 0.3
  earlier-heading :full 0.4 :long 0.3 :short 0.6
  email-alone >newsletter 3.1 >password-recovery 1.6
  email >comment -0.1 >login -0.2 >newsletter 0.5 >other -0.4 >password-recovery 0.7 >sign-up 0.1 >support -0.4
  get >other 0.7 >search 1 >support -0.7
  heading :full 1.9 :long 1.4 :short 1.6
  identifier >support 0.5
  incident-date >support 0.3
  intro :full 1 :long 1.6 :short 1.7
  legend :full 2 :long 0.7 :short 1.6
  many-choices >other 0.1 >search 0.3 >sign-up -0.2
  message-alone >comment 0.5 >other 0.2 >support 0.1
  message-and-attachment >support 1.3
  message-and-email >comment 0.7 >other 0.6 >support 3
  message-and-subject >comment -0.8 >other 0.8 >support 1.3
  message-and-url >comment 2.6 >support -1.1
  message-subject-no-person >other 0.1 >support 1.4
  message-subject-person >support 1.4
  message >comment 0.7 >login -3 >newsletter -2 >other 0.8 >search -3 >support 1.1
  multi-line >other 0.3 >support -0.4
  name-and-email-alone >newsletter 2.2
  name >comment -0.1 >other 0.1 >sign-up -0.1 >support -0.2
  no-person >login -0.7 >newsletter -1.1 >order 0.3 >other 0.9 >search 0.2 >sign-up -1.3 >support -0.3
  nothing-written >login -2 >newsletter -2 >other 1.2 >search 0.4 >support -4
  one-password >login 4 >newsletter -4 >password-recovery -1.1 >search -4 >sign-up 0.9 >support -4
  page-title :full 1.4 :long 0.6 :short 0.2
  priority >support 2.6
  product >support 0.3
  search-alone >search 2.5
  search >other 0.8 >search 1.9
  several-urls >other 3
  subject >comment -0.1 >other 0.5 >support -0.4
  submit :full 2.8 :long 1 :short 2
  tel >sign-up -0.1 >support -0.6
  two-passwords >newsletter -4 >password-recovery 1 >search -4 >sign-up 4.9 >support -4
  username-alone >login 0.9 >password-recovery 1.5
  username >login -0.8 >password-recovery 0.5 >sign-up 0.3
  written-10 >sign-up -0.1
  written-1 >newsletter -0.1 >order 0.3 >other 0.1 >password-recovery 0.3 >search -0.1 >support -2.3
  written-2 >login -0.2 >other 0.1 >search 0.4 >support -0.2
  written-3-5 >login -0.5 >other -0.2 >sign-up 0.3 >support 0.3
  written-6-9 >sign-up -0.1 >support -0.2
`);
