/** Changes of the page before it asks one more question. */
const CHANGES = 800;

const count = document.querySelector('#count');
const bar = document.querySelector<HTMLElement>('#bar');
let changes = 0;

/** A counter that never rests, and a bar that grows with it. */
function change(): void {
  changes += 1;
  if (count) count.textContent = `Waiting for ${changes}`;
  if (bar) bar.style.width = `${changes % 100}%`;
  if (changes === CHANGES)
    document
      .querySelector('#more')
      ?.insertAdjacentHTML('beforeend', '<label for="order">Order number</label><input id="order" name="order">');
  setTimeout(change);
}
change();
