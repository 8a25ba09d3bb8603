import { parseWeights } from './parse-weights';

/** How much each piece of evidence speaks for a type of control, in logits. Made by scripts/fit-weights.ts, not by hand. */
export const CONTROL_WEIGHTS: Readonly<Record<string, number>> = parseWeights(`
  after-address-level2 >address-level1 0.1
  after-category >category 0.2 >subject 0.1
  after-email >category -0.1 >email 0.1 >given-name 0.1 >tel 0.2 >username 0.1
  after-family-name >street-address 0.2 >tel 0.2
  after-given-name >family-name 1.5
  after-message >category -0.1 >priority 0.1 >subject -0.2
  after-name >email 0.1
  after-other >category 0.1 >message 0.1
  after-password >username -0.1
  after-product >subject 0.1
  after-search >search 0.1
  after-street-address >address-level2 0.1 >street-address -0.2
  after-subject >message -0.1
  after-tel >email -0.1 >message 0.1 >tel 0.1 >username 0.3
  after-username >password 0.1 >username -0.3
  after :full 0.9 :long 0.6 :short 0.5
  alone-get >email -0.2 >password -0.2 >search 2.6 >username 0.3
  alone-in-login >email -0.2 >password -0.1 >username 2.5
  alone-in-newsletter >email 5.1
  alone-in-password-recovery >email 1.8 >password 0.2 >username 1.2
  alone-in-search >search 4.8
  alone-in-sign-up >email -0.1 >username 0.2
  alone-in-support >search 0.1
  alone >email -0.3 >password 0.1 >search 0.1 >username 0.2
  any >address-level1 0.1 >address-level2 0.1 >captcha 0.2 >category 0.2 >country 0.1 >family-name 0.1 >given-name 0.1 >honeypot -0.9 >message -0.1 >name 0.1 >other 0.8 >postal-code 0.1 >priority 0.1 >search 0.3 >street-address 0.1 >subject -0.1 >username 0.3
  aria :full 4.5 :long 2.1 :short 3.2
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
  autocomplete-email >email 7.5 >username 0.5
  autocomplete-family-name >family-name 8
  autocomplete-given-name >given-name 8
  autocomplete-honeypot >honeypot 8
  autocomplete-incident-date >incident-date 8
  autocomplete-message >message 8
  autocomplete-name >given-name 0.2 >name 7.6
  autocomplete-national-id >national-id 8
  autocomplete-one-time-code >one-time-code 8
  autocomplete-order-number >order-number 8
  autocomplete-organization >organization 8
  autocomplete-other >other 8
  autocomplete-password >password 7.5
  autocomplete-payment-card >payment-card 6.6
  autocomplete-postal-code >postal-code 8
  autocomplete-priority >priority 8
  autocomplete-product >product 8
  autocomplete-search >search 8
  autocomplete-street-address >street-address 8
  autocomplete-subject >subject 8
  autocomplete-tel >tel 7.9
  autocomplete-ticket-number >ticket-number 8
  autocomplete-url >url 8
  autocomplete-username >username 7.8
  before-address-level1 >address-level2 0.1
  before-captcha >email -0.1 >username 0.2
  before-category >category 0.8 >priority 0.1 >subject 0.1
  before-country >postal-code 0.1
  before-email >family-name -0.1 >given-name -0.1 >name 0.2 >username 0.2
  before-family-name >given-name 1.5
  before-given-name >email 0.1 >username 0.1
  before-message >email 0.3 >subject 0.3 >tel 0.1
  before-name >email 0.1 >username 0.1
  before-other >category -0.2 >tel -0.1 >username 0.1
  before-postal-code >address-level1 0.1
  before-priority >priority 0.1
  before-search >category 0.1 >search 0.3 >subject -0.2
  before-street-address >family-name 0.2 >street-address -0.1
  before-subject >name 0.1
  before-tel >tel -0.1 >username 0.2
  before :full 3 :long 0.4 :short 2
  beside-password >account-number -3 >email 1 >password -0.1 >payment-card -1 >username 2.6
  checkbox >additional-name -5 >address-level1 -5 >address-level2 -5 >attachment -8 >bday -5 >captcha -0.5 >consent 5.5 >country -5 >email -5 >family-name -5 >given-name -5 >message -8 >name -5 >organization -5 >other 5 >password -6 >postal-code -5 >search -4 >street-address -5 >subject -4 >tel -5 >url -5 >username -5
  class :full 0.7 :short 1.5
  code-before-tel >captcha -3 >category -2 >postal-code -3 >tel 7.1
  column :full 4.5 :long 1.7 :short 3.5
  contenteditable >attachment -8 >consent -8 >message 5.1
  decoy >honeypot 1.5
  earlier :full 1.6 :long 0.7
  file >attachment 10
  first >email 0.1 >name 0.2 >username 0.3
  form-with-family-name >address-level1 0.2 >captcha 0.3 >country 0.2 >email 0.2 >given-name 1.9 >name -2 >tel -0.1 >username 0.6
  form-with-given-name >family-name 2 >name -2
  form-with-message >address-level1 0.1 >category 0.6 >country -0.1 >email 0.3 >honeypot 0.1 >name 0.5 >password -0.1 >postal-code 0.1 >priority 0.2 >search -4.1 >street-address 0.4 >subject 0.7 >tel 0.3 >username -0.3
  form-with-password >captcha 0.2 >country 0.2 >email 0.1 >family-name 0.1 >given-name 0.2 >name 0.1 >postal-code 0.1 >street-address -0.2 >tel -0.3 >username 0.5
  hidden-among-visible >honeypot 5.5 >subject -1.9 >url -5.4
  id :full 2.1 :long 1.7 :short 1.7
  input-date >account-number -6 >additional-name -6 >address-level1 -6 >address-level2 -6 >attachment -6 >bday 1 >captcha -6 >category -6 >consent -6 >contract-number -6 >country -6 >email -6 >family-name -6 >given-name -6 >incident-date 2.5 >message -6 >name -6 >national-id -6 >one-time-code -6 >order-number -6 >organization -6 >password -6 >postal-code -6 >priority -6 >product -6 >search -6 >street-address -6 >subject -6 >tel -6 >ticket-number -6 >url -6 >username -6
  input-datetime-local >account-number -6 >additional-name -6 >address-level1 -6 >address-level2 -6 >attachment -6 >captcha -6 >category -6 >consent -6 >contract-number -6 >country -6 >email -6 >family-name -6 >given-name -6 >incident-date 3 >message -6 >name -6 >national-id -6 >one-time-code -6 >order-number -6 >organization -6 >password -6 >postal-code -6 >priority -6 >product -6 >search -6 >street-address -6 >subject -6 >tel -6 >ticket-number -6 >url -6 >username -6
  input-email >email 4.3 >username 1.6
  input-month >account-number -6 >additional-name -6 >address-level1 -6 >address-level2 -6 >attachment -6 >captcha -6 >category -6 >consent -6 >contract-number -6 >country -6 >email -6 >family-name -6 >given-name -6 >message -6 >name -6 >national-id -6 >one-time-code -6 >order-number -6 >organization -6 >password -6 >postal-code -6 >priority -6 >product -6 >search -6 >street-address -6 >subject -6 >tel -6 >ticket-number -6 >url -6 >username -6
  input-number >other 1
  input-password >password 11.8
  input-search >search 6
  input-tel >tel 2.7
  input-text >address-level1 -0.1 >address-level2 0.3 >attachment -8 >captcha 1.3 >category -1.7 >consent -8 >country 0.2 >email 1.7 >family-name 0.8 >given-name 0.6 >honeypot 0.3 >message -1.7 >name 0.3 >organization -0.1 >password -2 >postal-code 0.4 >search 1.4 >street-address 0.5 >subject -0.5 >tel 0.5 >username 0.6
  input-time >account-number -6 >additional-name -6 >address-level1 -6 >address-level2 -6 >attachment -6 >captcha -6 >category -6 >consent -6 >contract-number -6 >country -6 >email -6 >family-name -6 >given-name -6 >incident-date 2.5 >message -6 >name -6 >national-id -6 >one-time-code -6 >order-number -6 >organization -6 >password -6 >postal-code -6 >priority -6 >product -6 >search -6 >street-address -6 >subject -6 >tel -6 >ticket-number -6 >url -6 >username -6
  input-url >url 4.6
  invisible >email 0.1 >honeypot 0.6 >password 0.1 >url -3.1 >username -0.2
  label :full 4.4 :long 2.4 :short 3.8
  legend :full 0.9 :long 0.2 :short 0.4
  length-up-to-20 >tel -0.3 >username 0.5
  length-up-to-4 >bday 0.1 >email -3 >name -1.5 >subject -2
  length-up-to-8 >postal-code 0.1
  line-before-text >message -3 >subject 4.9
  mode-email >email 3
  mode-search >search 3
  mode-tel >tel 3
  mode-url >url 3
  name-after-email >name 2.6 >username -2.1
  name-before-password >name -2 >username 3.1
  name :full 1.9 :long 2.3 :short 2.5
  next-is-password >account-number -1 >email 0.5 >username 2.5
  number-beside-password >account-number -1.7 >contract-number -2.1 >username 5.8
  number-of-person >other -2 >tel 6.1
  options-channels >category -3 >other 5
  options-countries-dial >country 6.1
  options-countries >address-level1 -2 >country 5.3
  options-dial-codes >tel 3
  options-few >category 0.4 >priority 0.3
  options-honorifics >category -3 >other 5 >subject -2
  options-months >bday 0.1
  options-regions >address-level1 5 >address-level2 -2 >category -2.1
  options-some >address-level1 0.7 >category 0.7 >priority 0.3
  options-very-many >country 2.1
  options-years >bday 0.5
  options :full 1.5 :long -0.2 :short 1.5
  part-of-bday >bday 7 >category -2 >other -1
  part-of-incident-date >category -2 >incident-date 7
  part-of-payment-card >category -2 >payment-card 6
  placeholder-at >email 3.1
  placeholder-date >bday 3 >incident-date 4 >message -3 >subject -3
  placeholder-digits >tel 2.5
  placeholder-url >url 2.6
  placeholder :full 2.5 :long 2.1 :short 2.9
  prefilled >postal-code 0.1
  previous-is-password >username -0.1
  radio >additional-name -5 >address-level1 -5 >address-level2 -5 >attachment -8 >bday -5 >category 4.1 >country -5 >email -5 >family-name -5 >given-name -5 >message -8 >name -5 >organization -5 >other 2.9 >password -6 >postal-code -5 >search -3 >street-address -5 >subject -5 >tel -5 >url -5 >username -5
  required >category -0.1 >street-address 0.1 >subject 0.1 >username -0.1
  said-at-box >consent 5
  said-email-or-tel >email 7.1
  said-to-be-code >one-time-code 8.3
  said-to-be-trap >honeypot 4.8
  select >address-level1 0.4 >attachment -8 >bday 0.1 >category 1.7 >consent -6 >country 0.4 >email -5 >message -8 >name -4 >password -6 >priority 0.5 >search -3 >street-address -4 >subject -5 >username -3.1
  sum >captcha 5
  textarea >attachment -8 >captcha -1 >consent -8 >email -2 >message 5.1 >search -3 >street-address 2 >subject -2 >tel -2
  title :full 3 :long 1.5 :short 1.4
  unnamed >search 0.1 >username -0.1
  unsaid >account-number -4 >additional-name -4.1 >address-level1 -3.5 >address-level2 -3.6 >attachment -4 >bday -4.1 >captcha -1.9 >category 0.9 >consent -4 >contract-number -4 >country -3.9 >email -3.2 >family-name -4.1 >given-name -3.9 >honeypot -1.5 >incident-date -4 >message -0.1 >name -3.9 >national-id -4 >one-time-code -4 >order-number -4 >organization -4 >other -4 >password 0.3 >payment-card -4 >postal-code -4.1 >priority -4 >product -4 >search -1.7 >street-address -2.5 >subject -2.1 >tel -3 >ticket-number -4 >url -4.1 >username -1
  visible >address-level1 0.1 >address-level2 0.1 >captcha 0.2 >category 0.1 >country 0.1 >family-name 0.1 >given-name 0.1 >honeypot -3 >message -0.1 >name 0.1 >password -0.1 >postal-code 0.1 >priority 0.1 >search 0.2 >street-address 0.1 >subject -0.1 >username 0.5
`);
