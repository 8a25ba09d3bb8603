import { shadowRootOf } from './shadow-root-of';

/** Controls that a search box or a log-in form does without, or a message can be written into. */
const TELLING =
  'textarea, input[type=email], input[type=tel], input[type=file], [contenteditable]:not([contenteditable=false])';
const WRITABLE = 'input:not([type]), input[type=text], select';
const ENOUGH_WRITABLE = 2;
/** Elements that are put into a page for nothing but to carry a shadow root, but for custom ones. */
const HOSTS: ReadonlySet<string> = new Set(['article', 'aside', 'body', 'div', 'footer', 'header', 'main', 'nav', 'section']);
/** Enough to reach a form on any page seen; a page with more pays no more than this. */
const MAX_ELEMENTS = 20_000;

/**
 * Whether a document may hold a support form, so that the real look need not be paid for on every page. Errs on the side of yes. Closed shadow
 * roots are looked into where a host is likely: a custom element, or an element that is empty.
 */
export class FormHint {
  private changed = true;
  /** Elements that may carry a shadow root: one is put there without a change that anybody is told of. */
  private hosts: Element[] = [];

  constructor(private readonly root: Document | ShadowRoot) {}

  pageChanged(): void {
    this.changed = true;
  }

  /** Costs next to nothing where the page has not changed since. */
  isThere(): boolean {
    if (this.changed) {
      this.changed = false;
      if (this.root.querySelector(TELLING)) return true;
      if (this.root.querySelectorAll(WRITABLE).length >= ENOUGH_WRITABLE) return true;
      this.hosts = hostsIn(this.root);
    }
    return this.hosts.some((host) => {
      const shadow = shadowRootOf(host);
      return shadow !== null && new FormHint(shadow).isThere();
    });
  }
}

function hostsIn(root: Document | ShadowRoot): Element[] {
  const hosts: Element[] = [];
  const elements = root.querySelectorAll('*');
  const count = Math.min(elements.length, MAX_ELEMENTS);
  for (let index = 0; index < count; index++) {
    const element = elements[index];
    if (element && mayHost(element)) hosts.push(element);
  }
  return hosts;
}

function mayHost(element: Element): boolean {
  const name = element.localName;
  return name.includes('-') || (element.firstChild === null && HOSTS.has(name));
}
