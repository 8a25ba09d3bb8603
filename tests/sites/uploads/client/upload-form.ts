/** The `#root` of the page. */
export function pageRoot(): HTMLElement {
  return find('#root', HTMLElement);
}

export function find<T extends Element>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** Where files of this page go. */
export const UPLOAD_URL = location.pathname.replace(/^\/([\w-]+)\/$/, '/upload/$1');

export const FIELDS = `
<p><label for="name">Your name</label> <input id="name" name="name" autocomplete="name"></p>
<p><label for="email">Email</label> <input id="email" name="email" type="email"></p>`;
export const MESSAGE =
  '<p><label for="details">Describe the problem</label> <textarea id="details" name="details"></textarea></p>';
const SEND = '<p><button type="submit">Send request</button></p>';

/** A plain support form around one way to add files. */
export function uploadForm(field: string, message = MESSAGE): HTMLFormElement {
  pageRoot().innerHTML = `<h1>Contact support</h1>
<form method="post" action="${UPLOAD_URL}" enctype="multipart/form-data">${FIELDS}${message}${field}${SEND}</form>`;
  return find('form', HTMLFormElement);
}

/** Sends one file as an application of today does. */
export async function upload(file: Blob, name: string): Promise<void> {
  const body = new FormData();
  body.append('file', file, name);
  const answer = await fetch(UPLOAD_URL, { method: 'POST', body });
  if (!answer.ok) throw new Error(`not taken: ${answer.status}`);
}
