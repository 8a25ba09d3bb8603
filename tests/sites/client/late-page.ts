import { sendForm } from './send-form';

/** As long as a page needs to fetch a form, ms. */
const DELAY = 1000;

const FORM = `<form>
<h2>Contact our support team</h2>
<p><label for="name">Name</label><input id="name" name="name" autocomplete="name" required></p>
<p><label for="email">E-mail</label><input id="email" name="email" type="email" required></p>
<p><label for="booking">Booking reference</label><input id="booking" name="booking"></p>
<p><label for="message">Message</label><textarea id="message" name="message" rows="6" required></textarea></p>
<p><button type="submit">Send message</button></p>
</form>`;

const place = document.querySelector('#place');
document.querySelector('#open')?.addEventListener('click', () => setTimeout(show, DELAY));
document.querySelector('#close')?.addEventListener('click', () => place?.replaceChildren());

function show(): void {
  if (!place) return;
  place.innerHTML = FORM;
  const form = place.querySelector('form');
  form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const number = await sendForm(new FormData(form));
    place.innerHTML = `<div class="note" role="status"><p>Thanks, we are on it. Your ticket ${number} has been created.</p></div>`;
  });
}
