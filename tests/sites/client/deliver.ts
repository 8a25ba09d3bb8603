import { sendForm } from './send-form';

/** How long things stay that do not stay, ms. */
const DIALOG = 1200;
const TOAST = 1000;

const place = document.querySelector('#place');
const fields = document.querySelector<HTMLElement>('#fields');

function put(markup: string): Element | null {
  if (place) place.innerHTML = markup;
  return place?.firstElementChild ?? null;
}

function toast(markup: string, lives: number): void {
  const element = document.createElement('div');
  element.className = 'toast';
  element.innerHTML = markup;
  document.body.append(element);
  setTimeout(() => element.remove(), lives);
}

function dialog(markup: string, closes?: number): void {
  const element = put(`<dialog><h2>Thank you</h2><p>${markup}</p><button>OK</button></dialog>`);
  if (!(element instanceof HTMLDialogElement)) return;
  element.showModal();
  if (closes !== undefined) setTimeout(() => element.close(), closes);
}

function closedRoot(markup: string): void {
  const root = place?.attachShadow({ mode: 'closed' });
  if (root) root.innerHTML = markup;
}

function writtenFrame(markup: string): void {
  put('<iframe title="Answer" height="120"></iframe>');
  const inner = place?.querySelector('iframe')?.contentDocument;
  if (inner) inner.body.innerHTML = markup;
}

function route(path: string, markup: string): void {
  history.pushState({}, '', path);
  if (fields) fields.outerHTML = markup;
}

/** What each page does with the number. */
const SHOW: Record<string, (number: string) => void> = {
  'in-place': (number) => {
    if (fields) fields.outerHTML = `<p>Thank you for your inquiry (#${number}). We'll contact you as soon as possible.</p>`;
  },
  dialog: (number) => dialog(`Your request ${number} has been registered.`),
  'brief-dialog': (number) => dialog(`Request accepted. Its number is ${number}.`, DIALOG),
  toast: (number) => toast(`Ticket #${number} created`, TOAST),
  'two-ids': (number) =>
    toast(`Your ticket was created with ID <strong>9f2c41ab77d0e1c3</strong> and Ref <strong>${number}</strong>.`, 3 * TOAST),
  alert: (number) => alert(`Your request was registered. Protocol number: ${number}`),
  'live-region': (number) => {
    if (place) place.setAttribute('aria-live', 'polite');
    put(`<span>Case ${number} has been opened for you.</span>`);
  },
  'small-print': (number) => put(`<small>Request registered, no. ${number}</small>`),
  'number-first': (number) => put(`<div class="note">${number} - User Request created.</div>`),
  'closed-root': (number) => closedRoot(`<p>We received your message. Reference number: ${number}</p>`),
  'written-frame': (number) => writtenFrame(`<p>Your complaint was registered under number ${number}.</p>`),
  route: (number) =>
    route(`/deliver/route/my-tickets/${number}`, `<h2>Ticket #${number}</h2><p>Your request has been submitted.</p>`),
  'route-address': (number) =>
    route(`/deliver/route-address/dashboard/ticket/${number}`, '<p>Your message has been sent. Thank you.</p>'),
  'title-change': (number) => {
    document.title = `${number} created – Larkfield Services`;
    put('<p>Your request has been submitted.</p>');
  },
  late: (number) => put(`<p>Your request has been registered under number ${number}.</p>`),
  'formless-click': (number) => put(`<p>Your request has been registered. Its number: ${number}</p>`),
  'formless-enter': (number) => put(`<p>Your request has been registered. Its number: ${number}</p>`),
  'refused-script': (number) => put(`<p>Your request ${number} has been registered.</p>`),
  'cut-script': (number) => put(`<p>Your request ${number} has been registered.</p>`),
  back: (number) => {
    sessionStorage.setItem('created', number);
    history.back();
  },
};

async function send(): Promise<void> {
  const data = new FormData();
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('#fields input, #fields textarea')) {
    data.append(control.name, control.value);
  }
  try {
    SHOW[fields?.dataset.show ?? '']?.(await sendForm(data));
  } catch {
    put('<p class="error">Your request was not sent. Please check the fields and try again.</p>');
  }
}

if (fields instanceof HTMLFormElement) {
  fields.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
} else if (fields) {
  document.querySelector('#send')?.addEventListener('click', () => void send());
  document.querySelector('#subject')?.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter') void send();
  });
}

addEventListener('pageshow', () => {
  const flash = document.querySelector('[data-back]');
  const number = sessionStorage.getItem('created');
  if (flash && number) flash.innerHTML = `<p class="note">Your request ${number} has been created.</p>`;
});
