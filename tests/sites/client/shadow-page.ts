import { sendForm } from './send-form';

const FIELDS = `
<link rel="stylesheet" href="/site.css">
<form novalidate>
<p><label for="n">Your name</label><input id="n" name="name" autocomplete="name"></p>
<p><label for="e">Email</label><input id="e" name="email" type="email"></p>
<p><label for="t">Telephone</label><input id="t" name="telephone" type="tel"></p>`;
const END = `
<p><label for="m">Describe the problem</label><textarea id="m" name="message" rows="6"></textarea></p>
<p><label for="f">Add a screenshot</label><input id="f" name="screenshot" type="file" accept="image/*"></p>
<p><button type="submit">Send to support</button></p>
</form>`;

/** The form in a root of the given mode; the answer takes its place inside the root. */
function defineForm(name: string, mode: ShadowRootMode, between: string, thanks: (number: string) => string): void {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode });
        root.innerHTML = FIELDS + between + END;
        const form = root.querySelector('form');
        form?.addEventListener('submit', async (event) => {
          event.preventDefault();
          const number = await sendForm(new FormData(form));
          const note = document.createElement('div');
          note.className = 'note';
          note.innerHTML = thanks(number);
          form.replaceWith(note);
        });
      }
    },
  );
}

defineForm(
  'lumen-contact-form',
  'open',
  '<p><label for="a">Customer account number</label><input id="a" name="account"></p>',
  (number) => `<h2>Thank you for contacting us</h2><p>We opened a case for you. Case number: <b>${number}</b></p>
<p>We reply within 2 working days. Power cut? Call 105.</p>`,
);
defineForm(
  'parcelwing-contact-form',
  'closed',
  '<p><label for="s">Subject</label><input id="s" name="subject"></p>',
  (number) => `<h2>Message sent</h2><p>Your enquiry has been received under reference <b>${number}</b>.</p>
<p>Depots answer in the order of arrival.</p>`,
);
