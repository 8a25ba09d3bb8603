/** Values as the component's own framework holds them. */
export type State = Record<string, unknown>;

declare global {
  interface Window {
    /** Asked by the tests. */
    __state: () => State;
  }
}

export const PERSON_FIELDS = `
<p><label for="name">Your name</label> <input id="name" name="name" autocomplete="name"></p>
<p><label for="email">Email</label> <input id="email" name="email" type="email"></p>`;
export const DETAILS_FIELD =
  '<p><label for="details">Describe the problem</label> <textarea id="details" name="details"></textarea></p>';

/** The `#root` of the page. */
export function pageRoot(): HTMLElement {
  const root = document.querySelector('#root');
  if (!(root instanceof HTMLElement)) throw new Error('The page has no #root.');
  return root;
}

export function find<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}

/**
 * A plain support form around one component.
 * @param field markup of the component's place
 * @param state what the component itself says; the rest is what the company would be sent
 */
export function supportForm(field: string, state: () => State = () => ({})): HTMLFormElement {
  pageRoot().innerHTML = `<h1>Contact support</h1><form method="post">${PERSON_FIELDS}${field}
<p><button type="submit">Send request</button></p></form>`;
  const form = find('form', HTMLFormElement);
  window.__state = () => ({ ...sent(form), ...state() });
  return form;
}

/** What the browser would send of a form. */
export function sent(form: HTMLFormElement): State {
  const entries = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
  return Object.fromEntries(entries);
}
