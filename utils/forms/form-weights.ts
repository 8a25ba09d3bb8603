import { parseWeights } from './parse-weights';

/** How much each piece of evidence speaks for a kind of form, in logits. Made by scripts/fit-weights.ts, not by hand. */
export const FORM_WEIGHTS: Readonly<Record<string, number>> = parseWeights(`
  address >comment 0.3 >login -0.4 >newsletter -0.2 >order 1.6 >password-recovery -0.1 >search 0.4 >sign-up -0.3 >support -0.7
  any >comment 0.5 >login -0.1 >newsletter 0.3 >order 0.3 >other 1.3 >password-recovery 0.6 >search 0.3 >support -1
  aria :full 2 :long 0.7 :short 1.5
  attachment >comment -0.3 >login -0.1 >newsletter -0.1 >order -0.2 >other 0.5 >search -0.3 >sign-up -0.1 >support 0.7
  attributes :full 4.5 :long 3.1 :short 3.5
  bday >login -0.2 >order -0.1 >sign-up 0.8 >support -0.5
  captcha >comment -0.6 >login -0.2 >newsletter 0.3 >order -0.4 >other 1 >search 0.1 >support -0.2
  card >comment 1.6 >order 1.7 >search -0.3 >support -2
  category >comment 0.4 >login 0.2 >newsletter -0.9 >order 0.1 >other -0.7 >password-recovery -0.6 >search -0.1 >sign-up 1.4
  consent >comment 1.8 >login 0.2 >newsletter 0.7 >order 0.5 >other -0.5 >password-recovery -0.7 >search 0.7 >sign-up -1.4 >support -1.1
  country >comment -0.4 >login -0.2 >order -0.1 >other 0.4 >password-recovery -0.1 >search -0.2 >sign-up 1.2 >support -0.8
  earlier-heading :full -1.1 :long 0.3 :short 1.1
  email-alone >comment -0.3 >login 0.6 >newsletter 3.1 >order -0.6 >other -0.4 >password-recovery 1.8 >search -0.1 >sign-up -0.3
  email >comment -0.4 >login -0.1 >newsletter 0.3 >order 0.3 >other -0.8 >password-recovery 1.4 >search -1.3 >sign-up 0.9 >support -0.8
  formless >comment -0.1 >login -0.4 >newsletter -0.3 >order -0.2 >other 2 >password-recovery -0.1 >search -0.6 >sign-up -0.1 >support -0.6
  get >comment 1.3 >login -0.3 >newsletter -0.4 >order -0.9 >other 0.8 >password-recovery -1.2 >search 2 >sign-up -0.6 >support -0.5
  heading :full 1.4 :long 1.6 :short 2.4
  identifier >support 0.5
  incident-date >comment -0.3 >login -0.1 >newsletter -0.2 >order -0.2 >other 0.2 >password-recovery -0.1 >search 0.8 >sign-up -0.1 >support 0.3
  intro :full 1.5 :long 3.1 :short 2.5
  legend :full 1.8 :long 0.7 :short 2
  many-choices >comment 1.3 >login -0.3 >newsletter -0.2 >order -0.7 >other -0.7 >password-recovery -0.1 >search 1 >sign-up -0.9 >support 0.5
  message-alone >comment 0.8 >login -0.1 >order -0.2 >other -0.2 >sign-up -0.1 >support 0.5
  message-and-attachment >comment -0.4 >login -0.1 >order -0.1 >other 0.1 >sign-up -0.1 >support 1.7
  message-and-email >comment 0.6 >login 0.8 >newsletter -0.2 >order -0.2 >password-recovery -0.7 >sign-up -0.3 >support 2.6
  message-and-subject >comment 0.2 >login 0.9 >order -0.9 >other -0.5 >password-recovery -0.1 >sign-up 0.4 >support 1.2
  message-and-url >comment 3.3 >login -0.1 >order -0.1 >support -1.6
  message >comment 1.9 >login -2.2 >newsletter -2.2 >order -0.3 >other -0.1 >password-recovery -0.7 >search -3 >sign-up -0.4 >support 1.4
  multi-line >login 0.8 >newsletter -0.1 >order -0.3 >other -0.3 >password-recovery -0.6 >sign-up -0.3 >support 0.3
  name-and-email-alone >login -0.2 >newsletter 2.2 >order -0.6 >other 0.5 >password-recovery 0.7 >search -0.2 >sign-up -0.2 >support -0.6
  name >comment -0.8 >login -0.5 >newsletter 0.3 >order 0.9 >other -0.3 >password-recovery -0.3 >search -0.4 >sign-up 0.7 >support 0.3
  no-person >comment 0.4 >login -1.2 >newsletter -0.6 >order 0.3 >other 1 >password-recovery -1.1 >search 0.3 >sign-up -2 >support -0.1
  nothing-written >comment -0.3 >login -2 >newsletter -2 >order -0.3 >other 1.8 >password-recovery -0.2 >search 0.8 >sign-up -0.5 >support -4.1
  one-password >comment -0.1 >login 4.1 >newsletter -4 >order -0.4 >other 0.3 >password-recovery -1.7 >search -4.1 >sign-up 1.4 >support -4
  organization >comment -0.5 >order -0.3 >support 0.9
  page-title :full 2.7 :long -0.1 :short -0.7
  priority >comment -1.2 >order -0.1 >other 0.2 >sign-up 0.3 >support 1.8
  product >comment -0.3 >login -0.1 >newsletter -0.1 >order 0.8 >other -1.2 >password-recovery -0.1 >search 0.5 >sign-up 0.7 >support 0.3
  search-alone >comment -0.3 >login 0.2 >newsletter 1.4 >order 0.6 >other -0.1 >password-recovery -0.2 >search 2 >sign-up -0.2
  search >comment 1.5 >newsletter 0.4 >order -0.9 >other -0.2 >password-recovery -0.6 >search 1.6 >sign-up 0.6 >support -0.1
  subject >comment -0.7 >login 0.9 >order 0.5 >other -0.6 >password-recovery -0.1 >search -0.2 >sign-up -0.8 >support 0.6
  submit :full 2.1 :long 1 :short 2.1
  tel >comment -0.1 >login 0.9 >newsletter -0.1 >order 0.1 >other 0.3 >password-recovery -0.3 >search -0.2 >sign-up -0.4 >support -0.2
  two-passwords >comment 0.3 >login 1.1 >newsletter -4 >order -0.3 >other -0.2 >password-recovery 0.6 >search -4 >sign-up 4.4 >support -4
  username-alone >comment -0.3 >login 0.4 >newsletter -0.3 >order -0.3 >other -0.4 >password-recovery 1.6 >search 1.4 >sign-up 0.4
  username >comment -0.2 >login -0.6 >newsletter -0.5 >order -0.8 >other -0.4 >password-recovery 1 >search 1.1 >sign-up 0.6 >support -0.5
  written-10 >comment 0.6 >order -0.5 >other 0.3 >sign-up 0.2 >support -0.6
  written-1 >login 0.1 >newsletter 0.6 >order 1 >other -0.2 >password-recovery 0.4 >search -0.6 >sign-up -0.1 >support -2.7
  written-2 >comment 1 >newsletter 0.4 >order -0.7 >other -0.7 >password-recovery 0.6 >search 0.2 >sign-up -0.1 >support -0.6
  written-3-5 >comment -0.1 >login -0.5 >newsletter -0.3 >order -1.1 >other 0.2 >password-recovery 0.2 >search 0.5 >sign-up 0.4 >support 0.5
  written-6-9 >comment -0.4 >login 0.8 >newsletter -0.2 >order 1.4 >other -0.3 >password-recovery -0.3 >search -0.6 >sign-up -0.2 >support -0.5
`);
