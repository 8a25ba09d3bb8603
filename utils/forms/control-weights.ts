import { parseWeights } from './parse-weights';

/** How much each piece of evidence speaks for a type of control, in logits. Made by scripts/fit-weights.ts, not by hand. */
export const CONTROL_WEIGHTS: Readonly<Record<string, number>> = parseWeights(`
  after-address-level2 >address-level1 0.3
  after-bday >bday 0.3
  after-category >category 0.8 >subject 0.5
  after-email >category -0.1 >given-name 0.1 >name 0.2 >password 0.1 >subject -0.1 >tel 0.8 >username -0.1
  after-family-name >street-address 0.3 >tel 0.3 >username -0.1
  after-given-name >family-name 1.6
  after-message >captcha 0.1 >message 0.1 >priority 0.1 >subject -0.3
  after-name >email 0.1 >family-name 0.1 >subject 0.2 >username -0.1
  after-other >bday 0.1 >email -0.1 >message 0.1 >password -0.2 >subject 0.1 >username -0.3
  after-password >password 0.1 >username 0.2
  after-postal-code >address-level2 0.1 >country 0.1
  after-priority >priority 0.1
  after-product >category 0.1
  after-search >search 0.2
  after-street-address >address-level2 0.1 >street-address -0.1
  after-subject >message -0.1 >subject 0.1
  after-tel >email -0.2 >message 0.1 >tel 0.2 >username 0.4
  after-username >password 0.2 >username -0.4
  after :full 1.2 :long 0.4 :short 1
  alone-get >email -0.2 >password -0.2 >search 2.6 >username 0.5
  alone >email -0.1 >password -0.2 >search 0.2 >username 0.5
  any >additional-name 0.1 >address-level1 0.4 >address-level2 0.3 >bday 1.1 >captcha 0.8 >category 0.9 >country 0.8 >email 0.4 >family-name 0.4 >given-name 0.5 >honeypot 0.8 >message -0.2 >name 0.5 >organization -0.6 >other 0.3 >password -0.4 >postal-code 0.5 >priority 0.8 >search 0.8 >street-address -0.3 >subject 0.4 >username 0.6
  aria :full 3.3 :long 2.1 :short 3.6
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
  autocomplete-email >email 7 >username 1
  autocomplete-family-name >family-name 8
  autocomplete-given-name >given-name 8
  autocomplete-honeypot >honeypot 8
  autocomplete-incident-date >incident-date 8
  autocomplete-message >message 8
  autocomplete-name >given-name 0.3 >name 7.4
  autocomplete-national-id >national-id 8
  autocomplete-one-time-code >one-time-code 8
  autocomplete-order-number >order-number 8
  autocomplete-organization >organization 6.8
  autocomplete-other >other 8
  autocomplete-password >password 7.2
  autocomplete-payment-card >payment-card 6.2
  autocomplete-postal-code >postal-code 8
  autocomplete-priority >priority 8
  autocomplete-product >product 8
  autocomplete-search >search 8
  autocomplete-street-address >street-address 8
  autocomplete-subject >subject 8
  autocomplete-tel >tel 7.1
  autocomplete-ticket-number >ticket-number 8
  autocomplete-url >url 8
  autocomplete-username >email -0.2 >username 7.8
  before-address-level1 >address-level2 0.1
  before-address-level2 >street-address 0.2
  before-bday >bday 0.2
  before-captcha >email -0.2 >message 0.1 >username 0.3
  before-category >category 0.5 >priority 0.1 >subject 0.7
  before-country >postal-code 0.1
  before-email >family-name -0.1 >name 0.3 >password 0.2 >tel 0.2 >username 0.4
  before-family-name >given-name 1.5
  before-given-name >email 0.1 >username 0.1
  before-message >category 0.1 >email 0.4 >subject 0.6
  before-name >email 0.2
  before-other >bday 0.2 >category -0.1 >email -0.1 >username 0.2
  before-password >username 0.4
  before-postal-code >address-level1 0.3
  before-priority >priority 0.1
  before-search >category -0.1 >search 0.3 >subject -0.3
  before-street-address >family-name 0.2 >street-address -0.3
  before-subject >category 0.2 >name 0.1
  before-tel >tel 0.6 >username 0.3
  before :full 2.9 :long 1 :short 2
  beside-password >email 1 >password -0.3 >username 2.4
  checkbox >additional-name -5 >address-level1 -5 >address-level2 -5 >attachment -8 >bday -5 >captcha -0.5 >consent 5.5 >country -5 >email -5 >family-name -5 >given-name -5 >message -8 >name -5 >organization -5 >other 5.3 >password -6 >postal-code -5 >search -4 >street-address -5 >subject -4 >tel -5 >url -5 >username -5.2
  class :full 0.9 :long -0.3 :short 1.7
  column :full 4.5 :long 1.7 :short 3.5
  contenteditable >attachment -8 >consent -8 >message 5.3
  decoy >honeypot 1.6
  earlier :full 2.4 :long 0.2 :short 0.2
  file >attachment 10
  first >category 0.1 >email 0.6 >honeypot 0.5 >name 0.4 >subject -0.2 >username 1
  form-with-family-name >address-level1 0.1 >bday 0.3 >captcha 0.3 >country 0.3 >email 0.2 >family-name 0.2 >given-name 1.8 >name -2 >street-address 0.1 >tel -0.1 >username 0.6
  form-with-given-name >email 0.1 >family-name 1.6 >name -1.8 >username 0.3
  form-with-message >address-level2 -0.1 >captcha -0.3 >category 0.6 >country -0.2 >email 0.1 >given-name 0.1 >message 0.1 >name 0.5 >password -0.1 >postal-code 0.1 >priority 0.2 >search -4.2 >street-address 0.3 >subject 1.2 >tel 0.8 >username -0.9
  form-with-password >bday 0.5 >captcha 0.1 >country 0.3 >email 0.3 >name 0.2 >postal-code 0.1 >street-address -0.2 >tel -0.5 >username 0.6
  hidden-among-visible >honeypot 4.4 >url -5.7
  id :full 0.9 :long 1.4 :short 1.4
  input-date >bday 1 >incident-date 2.5
  input-datetime-local >incident-date 3
  input-email >email 3.8 >username 2.2
  input-number >other 1
  input-password >password 10.5
  input-search >search 6
  input-tel >tel 2.7
  input-text >additional-name 0.1 >address-level1 -0.5 >address-level2 0.5 >attachment -8 >captcha 0.6 >category -1.8 >consent -8 >country -0.4 >email 2.1 >family-name 0.5 >given-name 0.6 >honeypot 1.8 >message -1.8 >organization -0.4 >password -2.8 >postal-code 0.3 >priority 0.3 >search 0.8 >street-address 0.4 >subject -0.2 >tel 1.1 >username -0.8
  input-time >incident-date 2.5
  input-url >url 4.3
  invisible >category 0.4 >email 0.3 >honeypot 0.7 >message 0.2 >priority 0.2 >subject 0.3 >username -0.8
  label :full 4 :long 1.7 :short 4
  legend :full 1.2 :long 0.2 :short 0.4
  length-up-to-20 >tel -0.1 >username 1
  length-up-to-4 >bday 0.6 >email -3 >name -1.5 >subject -2
  length-up-to-8 >postal-code 0.2
  mode-email >email 3
  mode-search >search 3
  mode-tel >tel 3
  mode-url >url 3
  name :full 2.3 :long 1.6 :short 2.2
  next-is-password >email 0.5 >password -0.2 >username 1.9
  options-countries-dial >country 6.2
  options-days >bday 0.2
  options-dial-codes >tel 3
  options-few >category 1 >priority 0.3
  options-many >address-level1 0.5
  options-months >bday 0.5
  options-some >address-level1 1.3 >category 0.6 >priority 0.3
  options-very-many >country 3.3
  options-years >bday 1.4
  options :full 2.2 :long -0.8 :short 1.9
  placeholder-at >email 3.1
  placeholder-digits >tel 2.4
  placeholder-url >url 2.3
  placeholder :full 2.5 :long 2.5 :short 2.5
  prefilled >email 1 >postal-code 0.5 >search 0.1 >username 0.2
  previous-is-password >bday 0.1 >password -0.2 >username 0.1
  radio >additional-name -5 >address-level1 -5 >address-level2 -5 >attachment -8 >bday -5 >category 2.7 >country -5 >email -5 >family-name -5 >given-name -5 >message -8 >name -5 >organization -5 >other 2.8 >password -6 >postal-code -5 >search -3 >street-address -5 >tel -5 >url -5 >username -5
  required >address-level1 0.3 >address-level2 -0.1 >category -0.5 >country 0.2 >email 0.1 >family-name 0.1 >given-name -0.4 >message -0.1 >name 0.3 >password 0.1 >postal-code 0.1 >priority 0.3 >street-address 0.8 >subject 0.2 >tel -1 >username -0.2
  select >address-level1 0.9 >attachment -8 >bday 1.1 >category 1.5 >consent -6 >country 1.1 >email -5 >message -8 >name -4 >password -6 >priority 0.6 >search -3 >subject -1 >username -3.4
  sum >captcha 5.1
  textarea >attachment -8 >captcha -1 >consent -8 >email -2 >message 5.4 >search -3 >street-address 2.1 >subject -2 >tel -2
  title :full 1.5 :long 1.5 :short 1.4
  unnamed >bday 0.5 >email 0.3 >message 0.1 >search 0.5 >username -0.6
  unsaid >account-number -4.1 >additional-name -4.3 >address-level1 -2.5 >address-level2 -2.8 >attachment -4 >bday -4.5 >captcha -1.6 >category 0.1 >consent -4 >contract-number -4.1 >country -3.5 >email -2.9 >family-name -4.6 >given-name -4.3 >honeypot -2.7 >incident-date -4.1 >name -3.2 >national-id -4.1 >one-time-code -4.1 >order-number -4.1 >organization -4.1 >other -4 >password 2 >payment-card -4.1 >postal-code -4.6 >priority -4.6 >product -4.1 >search -0.6 >street-address -1.3 >subject -0.6 >tel -1.8 >ticket-number -4.1 >url -4.2 >username 0.5
  visible >additional-name 0.1 >address-level1 0.7 >address-level2 0.3 >bday 1.1 >captcha 0.6 >category 0.7 >country 0.7 >email 0.1 >family-name 0.4 >given-name 0.5 >honeypot -1.2 >message -0.3 >name 0.4 >organization -0.6 >password -0.4 >postal-code 0.5 >priority 0.7 >search 0.8 >street-address -0.1 >tel 0.1 >username 0.9
`);
