import { parseWeights } from './parse-weights';

/** How much each piece of evidence speaks for a type of control, in logits. Made by scripts/fit-weights.ts, not by hand. */
export const CONTROL_WEIGHTS: Readonly<Record<string, number>> = parseWeights(`
  after-account-number >captcha -0.2 >category -0.1 >consent -0.2 >email 0.8 >given-name -0.1 >honeypot -0.2 >name -0.1 >one-time-code -0.1 >tel 0.3 >username 0.1
  after-additional-name >organization 0.1
  after-address-level1 >address-level1 1.2 >address-level2 -0.1 >bday -0.1 >captcha 1.5 >consent 0.1 >country 0.7 >email -0.5 >family-name -0.2 >given-name -0.1 >honeypot -0.4 >message -0.7 >name -0.1 >other -0.1 >payment-card -0.2 >postal-code 0.7 >priority -0.3 >product -0.2 >search 0.3 >street-address -0.3 >tel -0.8 >username -0.2
  after-address-level2 >address-level1 1.4 >address-level2 -0.3 >captcha -0.4 >category -0.2 >country -0.4 >email -0.3 >family-name -0.1 >given-name -0.1 >honeypot -0.1 >other -0.2 >payment-card -0.1 >postal-code 0.9 >priority 0.4 >street-address -0.1 >tel -0.1
  after-attachment >captcha 0.1 >category -1 >email 0.2 >message 0.2 >name -0.1 >postal-code -0.1 >priority 1 >street-address -0.1 >tel -0.1 >username -0.1
  after-bday >address-level1 -0.3 >bday 1.2 >captcha -0.3 >category 0.2 >consent -0.1 >country -0.1 >email -0.1 >family-name -0.1 >honeypot -0.1 >other -0.8 >username 0.1
  after-captcha >captcha 0.1 >category 0.5 >country -0.1 >email -0.1 >family-name -0.1 >given-name -0.1 >message 0.8 >organization -0.4 >payment-card 0.2 >postal-code -0.1 >product 0.2 >street-address -0.1 >tel -0.7
  after-category >additional-name -0.1 >address-level1 -0.3 >address-level2 -0.5 >bday -0.1 >captcha 1 >category 1.6 >country -0.2 >email -0.7 >family-name -0.3 >given-name 0.2 >honeypot -0.4 >incident-date -0.1 >organization -0.1 >other -0.6 >password -0.1 >payment-card -0.1 >priority -0.6 >search -1 >street-address -0.5 >subject 0.7 >tel -0.6 >username -0.1
  after-consent >captcha -0.6 >category -0.1 >email 1 >honeypot 0.1 >search -0.1
  after-contract-number >address-level2 -0.1 >incident-date 0.2 >search 0.1 >username -0.1
  after-country >address-level1 2.6 >captcha -0.7 >category -2.2 >country 1.9 >email -0.6 >family-name -0.2 >honeypot -0.1 >organization 1 >postal-code 0.1 >priority -0.5 >product -0.4 >search -0.1 >street-address 0.5 >subject -0.3 >tel -1.4
  after-email >account-number -0.1 >additional-name -0.1 >address-level1 -0.5 >address-level2 -0.6 >bday -0.2 >captcha 0.5 >category -1.6 >contract-number -0.1 >country 0.4 >email 0.7 >family-name -1 >given-name 0.7 >honeypot -1.5 >incident-date -0.1 >message 1 >name 2 >national-id -0.1 >one-time-code -0.2 >order-number 0.4 >organization -1.2 >other -0.6 >password -0.2 >payment-card -0.2 >postal-code -0.1 >priority -1.4 >product -0.4 >search -0.6 >street-address -1 >subject -1.2 >tel 2.4 >ticket-number -0.1 >username -2.7
  after-family-name >address-level1 -0.6 >address-level2 -0.8 >bday 0.4 >captcha -0.4 >category -0.5 >country -0.3 >email -0.5 >family-name -0.2 >given-name 0.9 >name 0.3 >organization -2.5 >other 0.1 >postal-code -0.1 >priority -0.5 >search 3 >street-address 2.2 >subject -1.8 >tel 2.4 >username 0.6
  after-given-name >additional-name 0.2 >captcha -0.1 >family-name 3.4 >given-name -1.6 >honeypot -0.1 >password -0.1 >username -0.1
  after-honeypot >given-name 0.2 >search -0.1
  after-incident-date >address-level1 -0.2 >bday -0.1 >captcha 0.3 >consent 0.2 >email -0.2
  after-message >account-number -0.1 >additional-name -0.1 >address-level1 -0.4 >address-level2 -0.6 >bday -0.2 >captcha 2.2 >category -0.8 >consent -0.1 >contract-number -0.1 >country -0.4 >email -0.1 >family-name -0.6 >honeypot 1.8 >incident-date -0.2 >message 0.6 >name -0.3 >national-id -0.1 >one-time-code -0.1 >order-number -0.1 >organization -0.1 >other -0.2 >payment-card -0.1 >postal-code -0.6 >priority 0.1 >product -0.3 >search 1.2 >street-address -0.5 >subject -0.2 >tel -0.8 >ticket-number -0.1 >username -0.5
  after-name >additional-name 0.7 >address-level1 -0.1 >captcha -0.4 >category -0.7 >consent -0.2 >country -0.1 >email 2.1 >family-name 0.9 >given-name -1.1 >honeypot -0.5 >message -0.1 >name -0.6 >organization 2.3 >other -3.2 >password -0.1 >payment-card -0.1 >postal-code -0.2 >priority -0.4 >search 1.2 >street-address -0.8 >subject 1.1 >tel 2.3 >username -0.3
  after-national-id >address-level2 -0.1 >captcha 0.1 >category 0.7 >email -0.1 >postal-code -0.1 >priority -0.1 >search -0.1 >street-address -0.2 >subject 0.3 >tel -0.1 >username -0.1
  after-one-time-code >one-time-code 2 >password -2
  after-order-number >address-level1 -0.1 >captcha 1.8 >category -0.2 >email -0.1 >honeypot -0.1 >message -0.4 >search -0.4 >subject 0.1 >tel -0.1
  after-organization >account-number 0.4 >address-level2 -0.1 >bday -0.1 >captcha 0.4 >country -0.2 >email -0.8 >family-name -0.2 >given-name -0.1 >honeypot 1.6 >organization -1.6 >postal-code -0.2 >priority -0.1 >product 0.1 >street-address 1.4 >tel -0.2
  after-other >account-number -0.1 >additional-name -0.1 >address-level1 -0.6 >address-level2 -0.4 >bday 1 >captcha -0.6 >category 0.7 >email -1.6 >family-name -0.7 >given-name -0.3 >honeypot -0.8 >message 0.2 >name -0.1 >national-id -0.1 >order-number -0.1 >organization 3.2 >password -0.2 >payment-card 0.2 >postal-code -0.5 >priority 0.2 >product 0.1 >search 0.7 >street-address -0.9 >subject 0.3 >tel -0.3 >username -0.2
  after-password >account-number 0.4 >additional-name -0.1 >address-level1 -0.2 >bday 0.4 >captcha 0.3 >country 0.3 >email 0.6 >family-name -0.2 >honeypot 0.2 >name 0.2 >national-id -0.1 >one-time-code 0.3 >order-number -0.1 >organization -0.1 >other -0.1 >password 1 >payment-card -0.1 >postal-code -0.3 >priority -0.3 >product -0.5 >search -0.4 >street-address -0.1 >subject -1.1 >tel 0.1 >username 0.2
  after-payment-card >address-level1 -0.4 >address-level2 -0.1 >bday -0.1 >captcha 0.1 >category 0.1 >consent -0.1 >country -0.1 >email -0.2 >family-name -0.1 >given-name 0.2 >honeypot -0.1 >name -0.7 >other 0.1 >payment-card 1.1 >postal-code 0.7 >priority 0.2 >product 0.3 >search -0.1 >street-address -0.1 >tel -0.5 >username -0.4
  after-postal-code >address-level1 1.6 >address-level2 2.3 >bday -0.1 >captcha -0.4 >category -2.6 >country 1.3 >email -0.5 >family-name -0.2 >given-name -0.6 >honeypot -0.2 >message -0.5 >other -0.1 >payment-card 0.5 >postal-code 0.2 >priority -0.4 >product 0.3 >search -0.2 >street-address -0.1 >subject -0.2 >tel 0.4 >username -0.3
  after-priority >address-level1 -0.1 >address-level2 -0.5 >captcha -0.9 >category -0.8 >country -0.1 >email -0.8 >family-name -0.3 >given-name -0.7 >honeypot -0.3 >incident-date 0.8 >name -0.1 >other -0.1 >postal-code -0.3 >priority 2.5 >search -0.9 >street-address -0.3 >subject -0.4 >tel -0.6 >username -0.1
  after-product >address-level1 -0.6 >address-level2 -0.1 >category 0.2 >country -0.1 >email -0.1 >family-name -0.1 >other 0.1 >postal-code 0.1 >product 0.6 >street-address -0.1 >subject 0.2
  after-search >address-level1 -0.3 >address-level2 -0.1 >captcha -0.8 >category 0.7 >country -0.1 >email -0.5 >family-name -0.2 >given-name -0.1 >honeypot -0.6 >incident-date 0.1 >name -0.2 >other -2.7 >password -0.1 >postal-code 1.4 >priority -0.8 >search 2 >street-address 3.4 >subject 0.9 >tel -0.2 >username -0.2
  after-street-address >address-level2 0.8 >bday -0.1 >captcha -1 >category -0.1 >country 0.9 >email 1.3 >family-name -0.3 >given-name -0.1 >honeypot -0.4 >name 0.5 >payment-card 0.1 >postal-code 0.3 >priority -0.1 >product -0.1 >search 0.6 >street-address -0.4 >tel -1.6
  after-subject >address-level1 -0.1 >address-level2 -0.2 >captcha -0.5 >category -0.9 >country -0.1 >email 0.7 >family-name -0.5 >given-name 2.9 >honeypot -0.1 >message 0.4 >name 0.2 >other -0.2 >postal-code -0.1 >priority -0.6 >product -0.1 >search 1.6 >street-address 2 >subject -0.9 >tel -0.2 >url -1.2 >username -0.7
  after-tel >account-number -0.1 >additional-name -0.1 >address-level1 -0.1 >address-level2 -0.5 >bday -0.2 >captcha 0.2 >category 0.6 >country -0.2 >email 1 >family-name -0.6 >given-name -0.8 >honeypot -0.9 >incident-date -0.1 >message 0.6 >name -0.1 >national-id -0.1 >order-number 0.3 >organization -0.7 >other -1.2 >password -0.2 >postal-code -0.3 >priority -0.3 >product -0.1 >search -1.3 >street-address 0.8 >subject 0.6 >tel 2.3 >username 1
  after-url >captcha 0.1 >category 0.2 >email -0.1 >family-name -0.1 >name -1.6 >street-address -0.1 >subject 2 >tel -0.2
  after-username >account-number -0.1 >additional-name -0.1 >address-level1 -0.2 >address-level2 -0.4 >bday -0.2 >captcha -0.3 >category -0.6 >consent -0.1 >country -0.5 >email -0.7 >family-name -0.4 >given-name 2.8 >honeypot -0.6 >incident-date -0.1 >message 0.7 >name -0.9 >national-id -0.1 >one-time-code -0.1 >order-number -0.1 >organization -0.2 >other 0.6 >password 0.9 >postal-code -0.4 >priority -0.3 >search -0.4 >street-address -0.1 >subject 1.4 >tel 1.1 >username -2
  after :full 2.1 :long -0.3 :short 0.5
  alone-get >address-level1 -0.2 >address-level2 -0.2 >bday -0.1 >captcha -1.1 >category -0.3 >consent -0.2 >country 0.4 >email 1 >family-name -0.2 >given-name -0.1 >honeypot 1.7 >incident-date -0.1 >message -0.1 >name -0.2 >other -0.2 >password -2.5 >payment-card -0.7 >postal-code -0.2 >priority -0.1 >search 3.6 >street-address -0.1 >subject -0.4 >tel -0.7 >url -0.1 >username 1.9
  alone >account-number -0.4 >additional-name -0.2 >address-level1 -0.7 >address-level2 0.9 >bday -0.4 >captcha -1.8 >category -0.9 >consent 1.3 >contract-number -0.1 >country 0.2 >email -0.9 >family-name -0.8 >given-name -0.7 >honeypot -1.6 >incident-date -0.3 >message -1 >name -0.8 >national-id -0.2 >one-time-code 1.5 >order-number -0.2 >organization -0.3 >other 0.4 >password 0.7 >payment-card -0.1 >postal-code -1.2 >priority -0.6 >product 0.3 >search 0.8 >street-address -1.1 >subject -0.5 >tel -0.4 >ticket-number -0.1 >url -0.3 >username 2.3
  any >account-number -0.6 >additional-name -0.9 >address-level1 -0.7 >address-level2 -0.3 >attachment 0.1 >bday -0.6 >captcha 1.6 >category 1.3 >consent 2.3 >contract-number -0.8 >email -0.4 >family-name -0.5 >given-name -1 >honeypot 0.4 >incident-date -0.1 >name -0.1 >national-id -0.6 >one-time-code 0.4 >order-number -0.6 >organization -1 >other 0.6 >password 1.1 >payment-card -0.1 >postal-code 0.1 >priority 0.7 >product 0.2 >search 1.5 >street-address -0.8 >subject 0.5 >tel -0.7 >ticket-number -0.8 >url -1.2 >username 1.6
  aria :full 4.7 :long 2.5 :short 2.4
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
  autocomplete-email >email 4.3 >username 4
  autocomplete-family-name >family-name 8
  autocomplete-given-name >given-name 8
  autocomplete-honeypot >honeypot 8
  autocomplete-incident-date >incident-date 8
  autocomplete-message >message 8
  autocomplete-name >email -0.1 >family-name 0.2 >given-name 0.4 >honeypot -0.1 >name 7.8
  autocomplete-national-id >national-id 8
  autocomplete-one-time-code >one-time-code 8
  autocomplete-order-number >order-number 8
  autocomplete-organization >honeypot 0.2 >organization 5.5 >search 3.5 >street-address -0.2
  autocomplete-other >other 8
  autocomplete-password >captcha -0.1 >email 0.3 >honeypot -0.1 >password 5.5 >search -0.1 >street-address 0.1 >username 2.6
  autocomplete-payment-card >captcha -0.2 >family-name 0.3 >given-name 0.9 >honeypot -0.3 >payment-card 7.8 >search -0.3
  autocomplete-postal-code >postal-code 8
  autocomplete-priority >priority 8
  autocomplete-product >product 8
  autocomplete-search >search 8
  autocomplete-street-address >search -0.1 >street-address 8.2
  autocomplete-subject >subject 8
  autocomplete-tel >email 0.8 >tel 7.2
  autocomplete-ticket-number >ticket-number 8
  autocomplete-url >url 8
  autocomplete-username >captcha 3 >email -1.1 >tel -0.1 >username 5.7
  before-account-number >category 0.4 >country -0.1 >organization -0.4 >product 0.2
  before-additional-name >captcha -0.1 >name 0.3 >street-address -0.1
  before-address-level1 >address-level1 0.4 >address-level2 0.7 >captcha -0.1 >category -0.1 >consent 0.1 >country -0.1 >email -0.1 >payment-card -0.1 >priority -0.2 >product -0.1 >street-address -0.1
  before-address-level2 >address-level2 -0.4 >captcha -1.2 >category -0.4 >country -0.1 >email -0.8 >family-name -0.1 >honeypot -0.3 >postal-code 0.4 >priority -0.1 >search -0.1 >street-address 1.2 >subject -0.1 >tel 2.2 >username -0.1
  before-attachment >address-level1 -0.1 >address-level2 -0.1 >captcha -0.6 >category 0.4 >country -0.1 >email -0.7 >family-name -0.1 >given-name -0.4 >incident-date 0.9 >message 0.3 >name -0.1 >other 0.4 >postal-code -0.1 >priority -0.2 >product -0.1 >street-address -0.2 >subject 0.9 >tel 0.1 >username -0.1
  before-bday >address-level1 -0.1 >bday 0.8 >captcha -0.2 >category 0.2 >country 0.1 >honeypot -0.1 >priority -0.1 >product -0.3
  before-captcha >address-level1 -0.1 >address-level2 -0.1 >bday 0.2 >captcha -1.9 >category 0.1 >consent -0.3 >country -0.1 >email -2.1 >family-name -0.1 >given-name -0.1 >honeypot -0.3 >message -0.1 >name -0.1 >password 0.1 >payment-card 0.4 >postal-code -0.2 >priority -0.1 >search -0.1 >street-address -0.1 >username 3.4
  before-category >account-number -0.1 >additional-name -0.1 >address-level1 1.6 >address-level2 0.3 >bday -0.1 >captcha -1.5 >category 2.3 >consent -0.2 >country -0.7 >email 0.2 >family-name -0.5 >given-name -1.3 >honeypot -0.8 >incident-date -0.2 >message -0.1 >name -0.5 >national-id -0.1 >one-time-code -0.1 >order-number -0.1 >organization -0.1 >other -0.5 >password -0.1 >postal-code -0.5 >priority 0.4 >product -0.6 >search -0.5 >street-address 2.1 >subject 1.2 >tel -0.5 >username -0.4
  before-consent >account-number 0.3 >address-level1 -0.2 >address-level2 -0.1 >category 0.3 >country -0.1 >email -0.2 >message -0.4 >organization -0.2 >postal-code 0.1 >priority 0.1 >product 0.1 >street-address 0.5 >subject 0.1
  before-country >address-level1 0.1 >address-level2 0.1 >captcha -0.9 >category -0.2 >country -0.1 >email 0.5 >family-name -0.2 >given-name -0.2 >honeypot -0.4 >name -0.1 >organization -0.3 >other -0.1 >payment-card 0.2 >postal-code 0.6 >priority -0.3 >search 1.9 >street-address 0.4 >subject -0.2 >tel -0.4 >username -0.1
  before-email >account-number -0.1 >additional-name 0.3 >address-level1 -0.2 >address-level2 -0.5 >bday 0.9 >captcha -2.2 >category -1.1 >consent 0.1 >contract-number -0.1 >country -0.4 >email 0.3 >family-name 0.1 >given-name 2.8 >honeypot 0.5 >incident-date -0.3 >message -0.2 >name 0.5 >national-id -0.2 >one-time-code -0.1 >order-number -0.2 >organization 1.2 >other -2.4 >password 2.7 >payment-card -0.3 >postal-code -0.5 >product -0.4 >search -1.9 >street-address -0.7 >subject -0.3 >tel 1.2 >ticket-number -0.1 >url -0.1 >username -0.8
  before-family-name >account-number -0.1 >additional-name 0.2 >captcha -0.6 >country -0.1 >email -0.9 >family-name -0.2 >given-name 2.8 >honeypot -0.2 >name 1.1 >postal-code -0.1 >priority -0.1 >street-address -0.1
  before-given-name >bday -0.1 >captcha -0.6 >category -0.1 >country -0.2 >email 1.3 >given-name 1.2 >honeypot -0.4 >name -0.1 >postal-code -0.1 >product 0.2 >street-address -0.2 >subject -0.7 >tel -0.1
  before-incident-date >address-level1 -0.1 >address-level2 -0.1 >bday -0.1 >category 0.1 >country -0.7 >email -0.7 >family-name -0.1 >given-name -0.3 >honeypot 0.4 >message -1.7 >name -0.1 >organization -0.1 >other 0.1 >postal-code -0.1 >priority 0.9 >product 0.1 >search 2.3 >username -0.2
  before-message >account-number -0.1 >additional-name -0.1 >address-level1 -0.2 >address-level2 -0.4 >bday 0.1 >captcha -0.3 >category 0.3 >contract-number -0.1 >country -0.4 >email 0.8 >family-name 1.7 >given-name -2 >honeypot -1.7 >incident-date -0.1 >message -1 >name -1.7 >national-id -0.1 >one-time-code -0.1 >order-number 0.5 >organization -0.1 >other -0.5 >password -0.1 >payment-card -0.2 >postal-code -0.5 >priority -0.4 >product -0.2 >search -0.4 >street-address 0.9 >subject 2.5 >tel 1.2 >ticket-number -0.1 >username -2.5
  before-name >address-level2 -0.3 >captcha -0.6 >category -0.5 >country -0.1 >email -0.1 >family-name -0.1 >given-name -0.7 >honeypot 2.3 >message 0.2 >name -1.7 >postal-code -0.4 >priority -0.2 >search 1.2 >street-address -0.3 >subject -0.1 >tel -0.9 >username 2.2
  before-national-id >captcha -0.2 >category 0.5 >country -0.1 >product 0.1 >username -0.1
  before-one-time-code >one-time-code 1.2 >password -1.1
  before-order-number >address-level1 -0.1 >captcha -0.2 >category 0.1 >email -0.2 >honeypot -0.1 >tel 0.5
  before-organization >additional-name 0.2 >address-level2 -0.1 >captcha -0.7 >category -0.2 >country 0.9 >email 1 >given-name -0.7 >honeypot 2.3 >name 1.6 >organization -2 >other -0.1 >postal-code -0.2 >priority -0.3 >street-address -0.1 >subject 0.2 >tel -0.8 >username -0.1
  before-other >account-number -0.3 >additional-name -0.1 >address-level1 1.4 >address-level2 -0.5 >bday 0.9 >captcha 1.4 >category -2.2 >consent 0.7 >country -0.6 >email 1.7 >family-name 1.4 >given-name -1.8 >honeypot -1.2 >incident-date 0.1 >message -0.1 >name -0.4 >order-number -0.1 >organization -1.1 >other -0.5 >password 0.3 >payment-card 0.7 >postal-code 0.2 >priority -0.6 >product 0.8 >search 0.8 >street-address -0.7 >subject -0.7 >tel -1.1 >url -0.1 >username 0.5
  before-password >account-number -0.4 >additional-name -0.1 >address-level1 -0.1 >address-level2 -0.4 >bday -0.2 >captcha -1 >category 0.8 >consent -0.9 >contract-number -0.1 >country -0.2 >email 2 >given-name 1.7 >honeypot 0.4 >incident-date -0.1 >name 0.6 >national-id -0.1 >one-time-code 0.8 >organization -0.1 >other -1 >password 0.3 >postal-code -0.3 >priority 0.1 >product -0.1 >search -0.4 >street-address -0.1 >subject -0.1 >tel 0.2 >username 1.5
  before-payment-card >address-level1 -0.3 >address-level2 -0.2 >bday -0.1 >captcha 0.9 >category 0.2 >country -0.2 >email -0.6 >family-name 0.2 >given-name 0.6 >honeypot 0.2 >name -1 >password 0.1 >payment-card 0.7 >postal-code -0.3 >priority 0.1 >product 0.3 >search 0.3 >street-address -0.3 >tel -0.3 >username -0.2
  before-postal-code >address-level1 1.4 >address-level2 -0.1 >captcha -0.4 >category -0.7 >consent -0.1 >country 0.3 >email -0.2 >family-name -0.1 >given-name -0.1 >honeypot -0.2 >name -0.2 >other -0.2 >payment-card 0.1 >postal-code 0.3 >priority -0.3 >product 0.3 >search 0.1 >street-address 0.5 >subject -0.1 >tel -0.1
  before-priority >address-level1 -0.1 >captcha -0.1 >category -0.7 >message 0.3 >priority 0.8
  before-product >address-level1 -0.2 >captcha -0.2 >category 0.1 >country -0.1 >email -0.7 >honeypot -0.4 >other -0.8 >priority 0.2 >product 0.4 >search -0.1 >username 1.6
  before-search >address-level1 -0.6 >address-level2 -0.1 >captcha -0.5 >category 0.4 >country -0.1 >email -0.6 >family-name -0.1 >given-name -0.1 >honeypot 2.1 >message -0.7 >one-time-code -0.1 >other -0.1 >password -0.1 >postal-code -0.1 >priority 0.4 >product -0.1 >search 1.5 >street-address -0.4 >subject -0.1 >tel -0.3 >username -0.3
  before-street-address >address-level1 -0.1 >bday -0.2 >captcha 0.4 >country 0.3 >email 0.8 >family-name 0.6 >honeypot -0.2 >name 1.2 >organization -1.6 >other 0.1 >payment-card -0.6 >postal-code 0.6 >search 2 >street-address -2.1 >tel 0.2 >username -0.1
  before-subject >address-level1 -0.1 >address-level2 -0.5 >captcha -1.3 >category 1.9 >consent -0.2 >country 1.1 >email 0.8 >family-name -0.2 >given-name 2.3 >honeypot -0.5 >incident-date -0.1 >message -0.1 >name 0.5 >organization -1.5 >other 0.8 >payment-card -0.1 >postal-code -0.3 >priority -0.2 >search 1.9 >street-address -1 >subject -2.5 >tel -1 >username -1
  before-tel >account-number 0.3 >additional-name -0.1 >address-level1 0.7 >address-level2 -0.3 >bday -0.1 >captcha -2.6 >category -0.6 >country 1.8 >email 2.2 >family-name 0.7 >given-name -1.3 >honeypot -0.5 >incident-date -0.1 >message -0.1 >name 0.6 >national-id -0.1 >order-number -0.1 >organization -0.1 >other -0.3 >password -0.1 >payment-card -0.2 >postal-code -0.3 >priority -0.4 >product -0.1 >search -0.3 >street-address -1.7 >subject -1.8 >tel 2.2 >username 0.4
  before-url >captcha -0.1 >category -0.1 >given-name -0.1 >message 0.4 >organization 0.3 >search -0.2
  before-username >additional-name -0.1 >address-level1 -0.1 >address-level2 -0.2 >bday -0.1 >captcha -0.3 >category 0.2 >country 0.9 >email 0.5 >family-name -0.3 >given-name -0.5 >honeypot -1.2 >message 0.9 >name 1.3 >national-id 0.7 >organization -0.1 >other 0.1 >password -0.5 >postal-code -0.2 >product 0.1 >search -0.5 >street-address -0.1 >subject -0.3 >tel 0.9 >username -1.2
  before :full 4.8 :long 0.1 :short 3.2
  beside-password >account-number -0.4 >address-level1 -0.3 >address-level2 -0.1 >bday 0.4 >captcha 2.5 >consent 0.2 >country 0.2 >email 1.5 >given-name -1.5 >honeypot 0.8 >message -0.1 >name -2.8 >one-time-code 1.7 >organization -0.1 >other -0.9 >payment-card -0.7 >postal-code -0.2 >priority -0.1 >product -0.1 >search -1.2 >street-address -0.1 >subject -0.1 >tel -0.3 >username 3.1
  checkbox >additional-name -5 >address-level1 -5.2 >address-level2 -5 >attachment -8 >bday -5 >captcha -0.5 >consent 4.2 >country -5 >email -5.3 >family-name -5 >given-name -5 >message -8 >name -5 >organization -5 >other 5.1 >password -6 >postal-code -5 >search -4 >street-address -5 >subject -4 >tel -5 >url -5 >username -5.3
  class :full 1.7 :long 2.5 :short 1.1
  column :full 4.5 :long 1.5 :short 3.6
  contenteditable >attachment -8 >captcha -0.2 >category -0.1 >consent -8 >given-name -0.5 >honeypot -0.1 >message 6.4 >priority -0.1 >street-address -0.1 >subject -0.1
  decoy >account-number -0.1 >address-level1 0.9 >address-level2 -0.2 >captcha -0.2 >category -0.4 >consent -0.5 >email -1 >family-name 0.8 >given-name 0.8 >honeypot 2.8 >organization -0.1 >password 0.1 >payment-card -1.1 >product -0.1 >search -0.3 >street-address -0.1 >username 0.1
  earlier :full 3.5 :long 0.3 :short -1.7
  file >attachment 10.1
  first >account-number -0.5 >additional-name -0.3 >address-level1 -0.7 >address-level2 -1 >attachment 0.2 >bday -0.5 >captcha -2.3 >category -1.2 >consent 2.7 >contract-number -0.1 >email 2.4 >family-name 0.1 >given-name 1.7 >honeypot 2.2 >incident-date -0.3 >message -1.4 >name 0.5 >national-id -0.2 >one-time-code -0.3 >order-number -0.2 >organization -0.3 >other -0.8 >password -1.1 >payment-card -0.4 >postal-code -1 >priority -1.3 >product 0.8 >search 1.1 >street-address -1.2 >subject -1 >tel -2.5 >ticket-number -0.1 >url -0.2 >username 1.3
  form-with-family-name >account-number 0.2 >additional-name 0.5 >address-level1 0.6 >address-level2 -0.8 >bday 0.8 >captcha 0.2 >category -1.4 >consent -0.4 >contract-number -0.1 >country 1 >email 0.7 >family-name 0.6 >given-name -0.1 >honeypot 0.4 >incident-date -0.2 >message -0.1 >name -1.2 >national-id 0.5 >one-time-code -0.1 >order-number 0.8 >organization -0.7 >other -0.8 >password -0.3 >payment-card -0.2 >postal-code 0.3 >priority 1.5 >product 1.6 >search 0.4 >street-address 1 >subject -2 >tel -0.6 >ticket-number -0.1 >url -0.1 >username -0.2
  form-with-message >account-number -0.5 >additional-name -0.2 >address-level1 0.5 >address-level2 1.2 >attachment 0.1 >bday -1 >captcha -0.5 >category 1.4 >consent -0.4 >contract-number -0.5 >country 0.1 >email -0.1 >family-name 0.4 >given-name 2.1 >honeypot -0.7 >incident-date -0.2 >message 0.9 >name 0.1 >national-id -0.6 >one-time-code -0.6 >order-number -0.3 >organization -0.2 >other -1.2 >password -1.2 >payment-card -0.6 >postal-code 0.5 >priority 1.3 >product -1.2 >search -3.8 >street-address 1.1 >subject 1.2 >tel 1.1 >ticket-number -0.5 >url -1.2 >username -0.7
  form-with-password >account-number 0.4 >additional-name 0.2 >address-level1 -0.3 >address-level2 0.4 >attachment 0.1 >bday 1.2 >captcha 0.5 >category -0.3 >consent 2.2 >contract-number -0.1 >country 0.5 >email 1.2 >family-name 0.4 >given-name -0.7 >honeypot 0.8 >incident-date -0.3 >message -0.1 >name 0.8 >national-id 0.4 >one-time-code -0.2 >organization 1.8 >other -0.9 >password -0.8 >payment-card -0.8 >postal-code 0.2 >priority -0.6 >product -0.2 >search -2.4 >street-address -0.7 >subject -0.8 >tel -1.4 >ticket-number -0.1 >url -0.2 >username -0.7
  id :full 1.5 :long 0.9 :short 1.8
  input-date >bday 1 >incident-date 2.5
  input-datetime-local >incident-date 3
  input-email >attachment 0.1 >captcha -0.1 >category -0.5 >consent 1 >country -0.1 >email 3.4 >family-name -0.1 >given-name -0.3 >honeypot -0.6 >message -0.1 >one-time-code -0.1 >password -0.1 >priority -0.2 >search -0.5 >street-address -0.8 >subject -0.6 >tel -0.1 >username 3.2
  input-number >address-level2 -0.1 >consent 1 >email -0.3 >one-time-code 0.1 >other 1.1 >password 0.1 >search 0.1 >username -0.9
  input-password >message -0.1 >one-time-code 2.3 >password 10.1 >username -0.6
  input-search >search 6
  input-tel >account-number -0.1 >bday 0.2 >captcha 0.1 >category -0.1 >consent 0.2 >email 0.7 >given-name -0.1 >honeypot -0.1 >name -0.1 >one-time-code -0.1 >password -0.1 >payment-card 0.6 >postal-code 1 >priority -0.1 >tel 4.1 >username -0.7
  input-text >account-number -0.6 >additional-name -0.6 >address-level1 -1 >address-level2 0.5 >attachment -8 >bday -0.8 >captcha 1.8 >category 0.5 >consent -8.3 >contract-number -0.7 >country -0.9 >email 1.6 >family-name 0.8 >given-name 1 >honeypot 1.1 >incident-date -0.2 >message -2.3 >name -0.5 >national-id -0.5 >one-time-code -1.8 >order-number -0.4 >organization -0.9 >other -1.5 >password -1.3 >payment-card -0.6 >postal-code 0.4 >priority -0.2 >product -1.2 >search 1.4 >street-address 0.5 >subject -0.4 >tel 1.4 >ticket-number -0.7 >url -0.7 >username -1.2
  input-time >incident-date 2.5
  input-url >subject 1.3 >url 3.7
  invisible >account-number -0.1 >additional-name -0.1 >address-level1 0.7 >address-level2 -0.4 >bday -0.2 >captcha -0.5 >category -0.3 >country 0.5 >email -0.6 >family-name 0.3 >given-name -1.1 >honeypot 1.9 >message 1.8 >name 1.6 >national-id -0.1 >one-time-code 1.1 >order-number -0.1 >organization -0.1 >other -0.3 >password 2.2 >payment-card -0.2 >postal-code -0.4 >priority -0.1 >product -0.2 >search 0.2 >street-address -0.5 >subject 0.6 >url -1.2 >username -1.3
  label :full 4.7 :long 1.2 :short 5.3
  legend :full 0.8 :long 0.2 :short 0.5
  length-up-to-20 >account-number -0.1 >address-level1 -0.1 >address-level2 -0.2 >bday 0.2 >captcha 1.6 >category 0.2 >consent 0.1 >country -0.2 >email 0.5 >family-name -0.4 >given-name -0.6 >honeypot -0.5 >name -0.2 >organization -0.2 >other 0.6 >payment-card -0.5 >priority 0.1 >search -0.7 >street-address -0.4 >tel -0.2 >username 1.1
  length-up-to-4 >address-level2 -0.2 >bday 1.6 >captcha 0.8 >category -0.3 >consent -0.1 >email -2.2 >family-name -0.1 >given-name -0.2 >honeypot -0.5 >name -1.6 >organization -0.7 >other -0.5 >password -0.1 >payment-card 0.2 >postal-code -0.4 >priority -0.1 >street-address -0.1 >subject -2 >tel -0.4 >username -0.2
  length-up-to-8 >account-number -0.3 >address-level2 -0.2 >bday -0.1 >captcha 1.7 >category -0.2 >consent -0.2 >country -0.1 >email -1.6 >family-name -0.2 >given-name -1.3 >honeypot -0.6 >message -0.1 >name -0.1 >organization -0.1 >password -0.2 >postal-code 0.8 >priority 1.8 >search -0.5 >street-address -0.2 >subject -0.3 >tel 0.4 >username 1.4
  mode-decimal >other 0.1 >username -0.1
  mode-email >email 3
  mode-numeric >captcha 0.2 >postal-code -0.1 >username -0.2
  mode-search >search 3
  mode-tel >captcha -0.1 >search -0.1 >tel 3.3
  mode-text >captcha -0.1 >category -0.2 >email 1.3 >family-name -0.1 >given-name -0.1 >name -0.1 >priority -0.1 >street-address -0.1 >subject -0.2 >tel -0.1
  mode-url >url 3
  name :full 4.4 :long 1.6 :short 4.9
  narrow >address-level2 -0.7 >bday 0.2 >captcha 0.1 >category -0.8 >country -0.1 >email -1.2 >family-name -0.2 >given-name -0.5 >honeypot 0.7 >name -0.1 >organization -0.1 >other 0.2 >postal-code 2.7 >priority -0.3 >search 1 >street-address -0.2 >subject -0.2 >tel -0.3 >username -0.4
  options-days >address-level1 -0.2 >bday 0.8 >captcha 0.2 >category -0.4 >country -0.1 >priority -0.1 >product -0.1
  options-dial-codes >address-level1 -0.1 >bday -0.1 >captcha 0.1 >category 0.3 >country 1.4 >other 0.1 >payment-card -0.1 >priority 0.3 >tel 1.5
  options-few >additional-name -0.2 >address-level1 -0.8 >address-level2 -0.3 >bday -0.8 >captcha -0.5 >category 1.6 >country -1 >email -0.1 >family-name -0.4 >given-name -0.9 >honeypot -0.3 >one-time-code -0.1 >organization -0.8 >other 0.2 >postal-code -0.3 >priority 0.5 >product 1.1 >search 0.1 >street-address -0.3 >subject 0.4 >tel -0.1 >url -0.1 >username -0.6
  options-many >additional-name -0.1 >address-level1 0.5 >address-level2 0.2 >bday -0.2 >category 0.6 >country -0.5 >family-name -0.1 >given-name -0.1 >incident-date 0.2 >one-time-code -0.1 >payment-card -0.1 >postal-code -0.1 >priority -0.1 >product -0.3 >search 0.5 >street-address -0.1 >tel -0.1 >username -0.1
  options-months >address-level1 -0.1 >bday 0.9 >captcha -0.2 >category 0.2 >country -0.3 >family-name -0.1 >honeypot -0.1 >other -0.1 >priority -0.1 >product -0.2
  options-some >additional-name -0.2 >address-level1 1.5 >address-level2 -0.3 >bday -1.7 >captcha -0.1 >category 1.2 >consent -0.2 >country -1.1 >family-name -0.3 >given-name -0.4 >honeypot -0.2 >incident-date -0.1 >one-time-code -0.1 >organization -0.3 >postal-code -0.4 >priority 1.1 >product 1.6 >search 0.2 >street-address -0.4 >subject -0.1 >tel -0.3 >url -0.1 >username -0.3
  options-very-many >captcha -0.1 >category -1 >country 3.8 >given-name -0.1 >priority -0.2 >product -0.1 >street-address -0.7 >tel -0.1
  options-years >address-level1 -0.1 >bday 1.8 >captcha -0.1 >category -0.1 >country -0.1 >other -0.7 >product -0.1 >username -0.3
  options :full 1.8 :long 0.5 :short 2.1
  placeholder-at >category -0.2 >email 4.8 >given-name -0.1 >name -0.1 >priority -0.1 >street-address -0.1 >username -1.2
  placeholder-digits >tel 2.5
  placeholder-url >subject 1.3 >url 1.7
  placeholder :full 2.9 :long 2 :short 2.1
  prefilled >account-number -0.1 >additional-name -0.1 >address-level1 -0.1 >address-level2 1.7 >bday -0.1 >captcha -0.8 >category -0.5 >consent -0.2 >country -0.2 >email 1.7 >family-name -0.3 >given-name -1.8 >honeypot -0.3 >incident-date 0.5 >message -0.1 >name 1.2 >national-id -0.1 >one-time-code -0.2 >order-number -0.1 >organization -0.1 >other 1.3 >password -0.1 >payment-card -0.1 >postal-code 0.6 >priority -0.2 >product -0.1 >search 0.4 >street-address -0.2 >subject 0.5 >tel -0.6 >url -0.1 >username -1.6
  radio >additional-name -5 >address-level1 -5 >address-level2 -5 >attachment -8 >bday -5 >captcha -0.1 >category 2.8 >consent -0.2 >country -5 >email -5 >family-name -5 >given-name -5 >message -8 >name -5 >organization -5 >other 2.4 >password -6 >postal-code -5 >priority -0.1 >product -0.1 >search -3 >street-address -5 >subject 0.1 >tel -5 >url -5 >username -5
  required >account-number -0.1 >additional-name -0.1 >address-level1 0.7 >address-level2 -0.5 >captcha 0.5 >category -1.9 >consent -0.3 >country 0.3 >email -0.7 >family-name 1 >given-name 0.6 >honeypot -1.6 >incident-date -0.1 >name 1 >national-id -0.1 >one-time-code -0.3 >order-number -0.1 >organization -1.7 >other -0.3 >password -0.2 >payment-card 2.1 >postal-code 0.1 >priority 0.6 >product 0.1 >search -0.7 >street-address 1.8 >subject 0.7 >tel -0.7 >url -0.2 >username -0.2
  select >account-number -0.1 >additional-name -0.5 >address-level1 0.8 >address-level2 -0.5 >attachment -8 >bday 0.2 >captcha -0.6 >category 3.4 >consent -6 >contract-number -0.1 >country 1 >email -5.1 >family-name -0.9 >given-name -1.1 >honeypot -0.6 >message -8 >name -4 >national-id -0.1 >one-time-code -0.3 >order-number -0.1 >organization -0.9 >other -0.3 >password -6 >postal-code -0.9 >priority 1.1 >product 1.9 >search -2 >street-address -1.2 >subject -0.9 >tel -1.5 >ticket-number -0.1 >url -0.4 >username -4.3
  textarea >address-level1 -0.1 >address-level2 -0.1 >attachment -8 >captcha -1.1 >category -0.4 >consent -8 >country -0.1 >email -2 >family-name -0.1 >given-name -0.2 >honeypot -0.1 >message 5.8 >name 1.3 >organization -0.1 >other -0.2 >postal-code -0.1 >priority -0.2 >search -3 >street-address 0.7 >subject -2 >tel -2 >username -0.3
  title :full 3.3 :long 1.5 :short 0.5
  unnamed >account-number -0.1 >additional-name -0.2 >address-level1 0.4 >address-level2 -0.9 >bday 0.7 >captcha 0.4 >category -0.8 >consent 0.9 >contract-number -0.1 >country -0.5 >email 1.3 >family-name 0.1 >given-name 0.1 >honeypot 0.9 >incident-date 0.5 >name -0.4 >national-id -0.1 >one-time-code -0.4 >order-number -0.1 >organization -0.2 >other -0.3 >payment-card -1.1 >postal-code 0.4 >priority -0.5 >product 0.5 >search 1 >street-address -0.4 >subject -0.3 >tel -1 >ticket-number -0.1 >url -0.2 >username -0.5
`);
