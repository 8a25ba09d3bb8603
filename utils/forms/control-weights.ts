import { parseWeights } from './parse-weights';

/** How much each piece of evidence speaks for a type of control, in logits. Made by scripts/fit-weights.ts, not by hand. */
export const CONTROL_WEIGHTS: Readonly<Record<string, number>> = parseWeights(`
  after-given-name >family-name 1.5
  after :full 0.8 :long 0.2 :short 0.4
  alone-get >search 2.5
  any >other 2
  aria :full 5.5 :long 2 :short 4
  autocomplete-account-number >account-number 8
  autocomplete-additional-name >additional-name 8
  autocomplete-address-level1 >address-level1 8
  autocomplete-address-level2 >address-level2 8
  autocomplete-attachment >attachment 8
  autocomplete-bday >bday 8
  autocomplete-captcha >captcha 8
  autocomplete-category >category 8
  autocomplete-consent >consent 8
  autocomplete-contract-number >contract-number 8
  autocomplete-country >country 8
  autocomplete-email >email 8
  autocomplete-family-name >family-name 8
  autocomplete-given-name >given-name 8
  autocomplete-honeypot >honeypot 8
  autocomplete-incident-date >incident-date 8
  autocomplete-message >message 8
  autocomplete-name >name 8
  autocomplete-national-id >national-id 8
  autocomplete-one-time-code >one-time-code 8
  autocomplete-order-number >order-number 8
  autocomplete-organization >organization 8
  autocomplete-other >other 8
  autocomplete-password >password 8
  autocomplete-payment-card >payment-card 8
  autocomplete-postal-code >postal-code 8
  autocomplete-priority >priority 8
  autocomplete-product >product 8
  autocomplete-search >search 8
  autocomplete-street-address >street-address 8
  autocomplete-subject >subject 8
  autocomplete-tel >tel 8
  autocomplete-ticket-number >ticket-number 8
  autocomplete-url >url 8
  autocomplete-username >username 8
  before-family-name >given-name 1.5
  before-password >email 0.5 >username 1.5
  before :full 5 :long 2 :short 4
  beside-password >email 1 >username 2
  checkbox >additional-name -5 >address-level1 -5 >address-level2 -5 >attachment -8 >bday -5 >captcha -0.5 >consent 3.5 >country -5 >email -5 >family-name -5 >given-name -5 >message -8 >name -5 >organization -5 >other 5 >password -6 >postal-code -5 >search -4 >street-address -5 >subject -4 >tel -5 >url -5 >username -5
  class :full 1 :long 0.4 :short 0.7
  column :full 4.5 :long 1.5 :short 3.5
  contenteditable >attachment -8 >consent -8 >message 5
  decoy >honeypot 1.5
  earlier :full 0.8 :long 0.2 :short 0.4
  file >attachment 10
  form-with-family-name >given-name 1.5 >name -1
  form-with-message >search -1.5 >subject 0.5
  id :full 3 :long 1.5 :short 2.5
  input-date >bday 1 >incident-date 2.5
  input-datetime-local >incident-date 3
  input-email >email 6
  input-number >other 1
  input-password >password 12
  input-search >search 6
  input-tel >tel 5
  input-text >attachment -8 >category -0.5 >consent -8 >message -1 >password -4
  input-time >incident-date 2.5
  input-url >url 5
  invisible >honeypot 0.5
  label :full 6 :long 2.5 :short 4.5
  legend :full 0.8 :long 0.2 :short 0.4
  length-up-to-4 >email -3 >name -1.5 >subject -2
  mode-email >email 3
  mode-search >search 3
  mode-tel >tel 3
  mode-url >url 3
  name :full 4 :long 2 :short 3
  options-dial-codes >tel 3
  options-very-many >country 2
  options-years >bday 0.5
  options :full 1.5 :long 0.5 :short 1
  placeholder-at >email 3
  placeholder-digits >tel 2.5
  placeholder-url >url 3
  placeholder :full 5 :long 2 :short 4
  radio >additional-name -5 >address-level1 -5 >address-level2 -5 >attachment -8 >bday -5 >category 1.5 >country -5 >email -5 >family-name -5 >given-name -5 >message -8 >name -5 >organization -5 >other 3 >password -6 >postal-code -5 >search -3 >street-address -5 >tel -5 >url -5 >username -5
  select >attachment -8 >category 2 >consent -6 >email -5 >message -8 >name -4 >password -6 >search -3 >subject -1 >username -3
  textarea >attachment -8 >captcha -1 >consent -8 >email -2 >message 5 >search -3 >street-address 0.5 >subject -2 >tel -2
  title :full 3 :long 1.5 :short 2.5
`);
