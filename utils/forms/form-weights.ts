import { parseWeights } from './parse-weights';

/** How much each piece of evidence speaks for a kind of form, in logits. Made by scripts/fit-weights.ts, not by hand. */
export const FORM_WEIGHTS: Readonly<Record<string, number>> = parseWeights(`
  address >order 0.7 >sign-up 0.5 >support -0.5
  any >other 1.5
  aria :full 2 :long 0.7 :short 1.5
  attributes :full 2 :long 1 :short 1.5
  card >order 3 >support -2
  earlier-heading :full 0.7 :long 0.3 :short 0.5
  email-alone >newsletter 3 >password-recovery 1
  get >search 1 >support -0.7
  heading :full 2.5 :long 1 :short 2
  identifier >support 0.5
  incident-date >support 0.3
  intro :full 1.5 :long 0.5 :short 1
  legend :full 2 :long 0.7 :short 1.5
  message-alone >comment 0.5 >support 0.3
  message-and-attachment >support 1
  message-and-email >comment 0.5 >support 2.5
  message-and-subject >comment -0.5 >support 1.5
  message-and-url >comment 2.5 >support -1
  message >comment 1 >login -3 >newsletter -2 >search -3 >support 1.5
  name-and-email-alone >newsletter 1.5
  no-person >login -1 >newsletter -1 >other 0.5 >sign-up -1
  nothing-written >login -2 >newsletter -2 >other 1.5 >support -4
  one-password >login 5 >newsletter -4 >password-recovery -1 >search -4 >support -4
  page-title :full 1 :long 0.4 :short 0.7
  priority >support 1
  product >support 0.3
  search-alone >search 3
  search >search 2
  submit :full 2.5 :long 1 :short 2
  two-passwords >newsletter -4 >password-recovery 1 >search -4 >sign-up 5 >support -4
  username-alone >login 1 >password-recovery 1.5
  written-1 >support -1.5
`);
