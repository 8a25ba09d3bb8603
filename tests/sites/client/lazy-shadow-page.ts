/** As long as a page takes that loads its widgets after everything else, ms. */
const DELAY = 1500;

const FORM = `<link rel="stylesheet" href="/site.css">
<form>
<h2>Write to customer support</h2>
<p><label for="n">Name</label><input id="n" name="name" autocomplete="name"></p>
<p><label for="e">E-mail</label><input id="e" name="email" type="email"></p>
<p><label for="m">What is wrong?</label><textarea id="m" name="message" rows="6"></textarea></p>
<p><button type="submit">Send</button></p>
</form>`;

// The element stands there from the beginning. Nothing of its document changes when the closed root comes.
setTimeout(() => {
  const root = document.querySelector('brook-contact-form')?.attachShadow({ mode: 'closed' });
  if (root) root.innerHTML = FORM;
}, DELAY);
