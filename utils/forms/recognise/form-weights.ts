import { parseWeights } from './parse-weights';

/** How much each piece of evidence speaks for a kind of form, in logits. Made by scripts/fit-weights.ts, not by hand. */
export const FORM_WEIGHTS: Readonly<Record<string, number>> = parseWeights(`
  address >order 1.2 >sign-up 0.4 >support -0.7
  any >comment -1.5 >login -0.8 >newsletter 0.3 >order 0.6 >other 1.7 >password-recovery 0.1 >search 0.5 >sign-up 0.1 >support -0.8
  aria :full 2 :long 0.7 :short 1.5
  attachment >support 0.4
  attributes :full 2.8 :long 1.8 :short 2.4
  captcha >support 0.1
  card >order 2.7 >support -2
  category >other 0.1 >search 0.2 >sign-up -0.1 >support -0.5
  consent >sign-up -0.1
  country >sign-up 0.2
  earlier-heading :full 0.4 :long 0.3 :short 0.6
  email-alone >newsletter 3.1 >password-recovery 1.5
  email >login -0.1 >newsletter 0.5 >other -0.4 >password-recovery 0.7 >sign-up 0.1 >support -0.5
  get >other 0.7 >search 1 >support -0.7
  heading :full 1.8 :long 1.4 :short 1.6
  identifier >support 0.5
  incident-date >support 0.2
  intro :full 1 :long 1.7 :short 1.6
  legend :full 2 :long 0.7 :short 1.7
  many-choices >other 0.1 >search 0.3 >sign-up -0.2
  message-alone >comment 0.5 >other 0.2
  message-and-attachment >support 1.4
  message-and-email >comment 0.7 >other 0.5 >support 2.9
  message-and-subject >comment -0.7 >other 0.8 >support 1.3
  message-and-url >comment 2.6 >support -1
  message-said-support >support 1.5
  message-subject-no-person >other 0.2 >support 1.3
  message-subject-person >support 1.4
  message >comment 0.8 >login -3 >newsletter -2 >other 0.8 >search -3 >support 1
  multi-line >comment 0.1 >other 0.4 >support -0.5
  name-and-email-alone >newsletter 2.2
  name >other 0.1 >sign-up -0.1 >support -0.3
  no-person >login -1 >newsletter -1.1 >order 0.4 >other 0.9 >search 0.3 >sign-up -1.3 >support -0.4
  nothing-written >login -2 >newsletter -2 >other 1.2 >search 0.5 >support -4
  one-password >login 4.1 >newsletter -4 >password-recovery -1.1 >search -4 >sign-up 0.9 >support -4
  page-title :full 1.3 :long 0.6 :short 0.2
  priority >support 2.7
  product >support 0.3
  search-alone >search 2.5
  search >other 0.8 >search 1.9
  several-urls >other 3
  step-of-support >support 5
  subject >other 0.4 >support -0.3
  submit :full 2.7 :long 1 :short 2
  tel >sign-up -0.1 >support -0.6
  two-passwords >newsletter -4 >password-recovery 1 >search -4 >sign-up 5 >support -4
  username-alone >login 0.9 >password-recovery 1.5
  username >login -0.8 >password-recovery 0.5 >sign-up 0.4
  written-10 >sign-up -0.1
  written-1 >newsletter -0.1 >order 0.3 >other 0.1 >password-recovery 0.3 >search -0.1 >support -2.4
  written-2 >login -0.2 >other 0.1 >search 0.4 >support -0.2
  written-3-5 >login -0.7 >other -0.2 >sign-up 0.2 >support 0.4
  written-6-9 >sign-up -0.1 >support -0.2
`);
