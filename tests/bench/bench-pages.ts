/** A page to measure on; every word of it is made up, and it is the same at each run. */
export interface BenchPage {
  name: string;
  html: string;
}

const WORDS =
  'river paper window garden letter market winter bridge copper silver morning station harbour kitchen village island'.split(
    ' ',
  );

/** Sentences that differ from each other, the same ones each time. */
function sentence(seed: number, length = 9): string {
  const words = Array.from({ length }, (_, index) => WORDS[(seed * 7 + index * 5 + seed * index) % WORDS.length] ?? '');
  return `${words.join(' ')}.`;
}

/** About eight elements: a card with a heading, a text, a link and a list. */
function card(seed: number): string {
  return `<section class="card card-${seed % 5}"><div class="body"><h3>${sentence(seed, 4)}</h3><p>${sentence(seed)} <a href="/a/${seed}">${sentence(seed + 1, 2)}</a></p><ul><li>${sentence(seed + 2, 3)}</li><li>${sentence(seed + 3, 3)}</li></ul></div></section>`;
}
const ELEMENTS_OF_A_CARD = 8;

const cards = (elements: number) =>
  Array.from({ length: Math.ceil(elements / ELEMENTS_OF_A_CARD) }, (_, seed) => card(seed)).join('');

const CONTACT_FORM = `<form id="contact" method="post" action="/contact"><h2>Contact support</h2>
<p><label for="f1">Your name</label><input id="f1" name="name"></p><p><label for="f2">E-mail address</label><input id="f2" type="email" name="email"></p>
<p><label for="f3">Phone</label><input id="f3" type="tel" name="phone"></p><p><label for="f4">Topic</label><select id="f4" name="topic"><option value="">Choose</option><option>Billing</option><option>Technical problem</option></select></p>
<p><label for="f5">Subject</label><input id="f5" name="subject"></p><p><label for="f6">Describe your problem</label><textarea id="f6" name="message"></textarea></p>
<p><label><input type="checkbox" name="copy"> Send me a copy</label></p><p><button type="submit">Send request</button></p></form>`;

/** A contact form of so many lines and a message. */
function contactForm(fields: number): string {
  const names = ['Your name', 'E-mail address', 'Phone', 'Subject', 'Describe your problem'];
  const rows = Array.from({ length: fields }, (_, index) => {
    const name = names[index] ?? sentence(index, 2);
    const control = index === 4 ? `<textarea id="g${index}"></textarea>` : `<input id="g${index}">`;
    return `<div class="row"><label for="g${index}">${name}</label><div class="cell">${control}</div></div>`;
  });
  return `<form id="contact" method="post" action="/contact"><h2>Contact support</h2>${rows.join('')}<button type="submit">Send request</button></form>`;
}

/** Rows as of an order form or an administration page. */
const inputs = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<div class="row"><label for="i${index}">${sentence(index, 2)}</label><div class="cell"><input id="i${index}" name="field-${index}"></div></div>`,
  ).join('');

function page(name: string, body: string): BenchPage {
  const style =
    'body{margin:0;font:15px sans-serif}.top{position:sticky;top:0;background:#fff}.card{padding:8px;border:1px solid #ddd;margin:8px;display:inline-block;width:300px;vertical-align:top}.row{display:flex}.foot{background:#eee}';
  return {
    name,
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><style>${style}</style><header class="top"><nav>${['Home', 'Help', 'About'].map((word) => `<a href="/${word}">${word}</a>`).join('')}</nav></header><main>${body}</main><footer class="foot"><p>${sentence(3)}</p></footer>`,
  };
}

/** The four kinds of page, at the sizes that the budgets are given for. */
export const BENCH_PAGES: readonly BenchPage[] = [
  page('no-form-2000', cards(2_000)),
  page('contact-2000', cards(1_960) + CONTACT_FORM),
  page('inputs-10000', `${cards(9_150)}<form id="order" method="post">${inputs(200)}<button>Save</button></form>`),
  page('news-5000', cards(5_000)),
];

/** Pages with a contact form to fill: of many fields, and of few on a page that never ends. */
export const FILL_PAGES: readonly (BenchPage & { fields: number })[] = [
  { ...page('fill-39', cards(1_600) + contactForm(39)), fields: 39 },
  { ...page('fill-5-of-100000', cards(100_000) + contactForm(5)), fields: 5 },
];

/** A contact form at the end of so many elements, to count on. */
export function growingPage(elements: number): BenchPage {
  return page(`growing-${elements}`, cards(elements) + CONTACT_FORM);
}
