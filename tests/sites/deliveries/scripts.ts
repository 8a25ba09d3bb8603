import { html } from '@/tests/sites/html';
import { digits, mixed } from '@/tests/sites/ticket-numbers';
import type { Delivery } from './delivery';
import { DECOYS, frame } from './frame';

/** Deliveries by a script of the page; what each does with the number is in client/deliver.ts, by slug. */
export const SCRIPT_DELIVERIES: readonly Delivery[] = [
  { slug: 'in-place', about: 'The form gives its place to the answer.', ticketNumber: () => digits(5) },
  { slug: 'dialog', about: 'A modal dialog.', ticketNumber: () => `R-${digits(6)}` },
  { slug: 'brief-dialog', about: 'A dialog that closes after 1.2 s.', ticketNumber: () => digits(7) },
  { slug: 'toast', about: 'A toast that lives for a second.', ticketNumber: () => digits(5) },
  {
    slug: 'two-ids',
    about: 'A toast with the number and a longer id for the address.',
    ticketNumber: () => `TS2611-${digits(4)}`,
  },
  { slug: 'alert', about: 'A box of the browser’s own: alert().', ticketNumber: () => `2026${digits(8)}` },
  { slug: 'live-region', about: 'A live region that was there, empty.', ticketNumber: () => `SR${digits(8)}` },
  { slug: 'small-print', about: 'Small print below the button.', ticketNumber: () => digits(6) },
  { slug: 'number-first', about: 'A notice that begins with the number.', ticketNumber: () => `R-${digits(6)}` },
  { slug: 'closed-root', about: 'A closed shadow root.', ticketNumber: () => `OF-${mixed(6)}` },
  { slug: 'written-frame', about: 'A frame that the page writes itself.', ticketNumber: () => digits(8) },
  { slug: 'route', about: 'Another route of the same document.', ticketNumber: () => digits(4) },
  { slug: 'route-address', about: 'A route whose address alone has the number.', ticketNumber: () => digits(6) },
  { slug: 'title-change', about: 'The title of the same document.', ticketNumber: () => `INC${digits(7)}` },
  { slug: 'late', about: 'The answer takes a minute.', ticketNumber: () => digits(6) },
].map((delivery): Delivery => ({ ...delivery, outcome: 'recorded', form: 'script' }));

/** Pages where no form is: the fields stand free and a script sends what they hold. */
export const FORMLESS_DELIVERIES: readonly Delivery[] = [
  { slug: 'formless-click', about: 'Fields without a form, sent by a click.', ticketNumber: () => digits(6) },
  {
    slug: 'formless-enter',
    about: 'Fields without a form, sent by Enter in the subject.',
    ticketNumber: () => `LS/${digits(6)}`,
  },
].map((delivery): Delivery => ({ ...delivery, outcome: 'recorded', form: 'none' }));

/** The page before comes back out of the browser's memory and shows the new request. */
export const BACK_DELIVERY: Delivery = {
  slug: 'back',
  about: 'The list before the form comes back and tells of the new request.',
  outcome: 'recorded',
  form: 'script',
  ticketNumber: () => digits(5),
  documents: {
    'list/': () =>
      frame(
        'My requests',
        html`<h1>My requests</h1><div id="flash" data-back></div><ul>${DECOYS.earlier.map((number) => html`<li>Request ${number}: closed</li>`)}</ul>
<p><a id="new" href="/deliver/back/">New request</a></p>`,
        ['deliver'],
      ),
  },
};
