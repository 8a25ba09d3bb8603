import { parseWeights } from './parse-weights';

/** How much each piece of evidence speaks for a kind of form, in logits. Made by scripts/fit-weights.ts, not by hand. */
export const FORM_WEIGHTS: Readonly<Record<string, number>> = parseWeights(`
  address >order 1.4 >sign-up 0.2 >support -0.2
  any >comment -1.5 >login -0.7 >newsletter 0.5 >order 0.5 >other 1.7 >password-recovery 0.1 >search 0.6 >sign-up 0.1 >support -0.9
  aria :full 2 :long 0.7 :short 1.5
  attachment >support 0.7
  attributes :full 3.2 :long 2.1 :short 2.4
  bday >sign-up 0.1
  captcha >sign-up -0.2 >support -0.2
  card >order 2.5 >support -2
  category >comment -0.1 >order 0.6 >search -0.1 >sign-up 0.4 >support -0.2
  consent >sign-up -0.3
  country >sign-up 0.4
  earlier-heading :full 0.3 :long 0.3 :short 0.7
  email-alone >newsletter 2.9 >password-recovery 1.6
  email >comment -0.1 >newsletter 0.3 >other -0.5 >password-recovery 0.8 >sign-up 0.3 >support -0.7
  get >other 0.8 >search 1.3 >support -0.7
  heading :full 1.8 :long 1.5 :short 1.8
  identifier >support 0.5
  incident-date >support 0.3
  intro :full 1.1 :long 1.9 :short 1.9
  legend :full 2 :long 0.7 :short 1.7
  many-choices >other 0.4 >search 0.2 >sign-up -0.4
  message-alone >comment 0.6 >other 0.2 >support 0.2
  message-and-attachment >support 1.7
  message-and-email >comment 0.7 >other 0.5 >support 2.8
  message-and-subject >comment -0.7 >other 0.3 >support 1.6
  message-and-url >comment 2.5 >support -1
  message >comment 0.8 >login -2.9 >newsletter -2 >other 0.6 >search -3 >support 1
  multi-line >comment 0.1 >other 0.4 >support -0.4
  name-and-email-alone >newsletter 2.2
  name >comment -0.1 >other -0.4 >sign-up -0.3
  no-person >comment 0.1 >login -0.9 >newsletter -0.6 >order 0.1 >other 0.8 >search 0.3 >sign-up -1.4 >support -0.2
  nothing-written >login -2 >newsletter -2 >other 1.3 >search 0.6 >support -4
  one-password >login 4 >newsletter -4 >password-recovery -1.1 >search -4 >sign-up 1.2 >support -4
  page-title :full 1.7 :long 0.6 :short 0.2
  priority >support 3.1
  product >support 0.3
  search-alone >other 0.3 >search 1.9
  search >other 0.8 >search 1.4
  several-urls >other 3.1
  subject >other 0.1
  submit :full 2.8 :long 1 :short 2
  tel >sign-up -0.2 >support -1.1
  two-passwords >newsletter -4 >password-recovery 0.9 >search -4 >sign-up 4.9 >support -4
  username-alone >login 0.9 >password-recovery 1.6
  username >login -0.9 >other 0.7 >password-recovery 0.6 >sign-up 0.1
  written-10 >sign-up -0.1
  written-1 >newsletter 0.2 >order 0.4 >other -0.3 >password-recovery 0.2 >search -0.2 >support -2.5
  written-2 >login -0.1 >other 0.1 >search 0.3 >support -0.3
  written-3-5 >comment 0.1 >login -1 >other -0.2 >sign-up 0.3 >support 0.7
  written-6-9 >sign-up -0.3 >support -0.3
`);
