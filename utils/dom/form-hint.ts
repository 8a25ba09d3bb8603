import { localNameOf } from './node-access';
import { shadowRootOf } from './shadow-root-of';

/** Controls that a search box or a log-in form does without, or a message can be written into. */
const TELLING =
  'textarea, input[type=email], input[type=tel], input[type=file], [contenteditable]:not([contenteditable=false])';
const WRITABLE = 'input:not([type]), input[type=text], select';
const ENOUGH_WRITABLE = 2;
/** What pages are mostly made of; the browser leaves it out faster than any loop. What is none of it may be a custom element. */
const ORDINARY =
  'a,b,br,button,div,dd,dl,dt,em,footer,form,g,h1,h2,h3,h4,h5,header,i,img,input,label,li,link,main,meta,nav,ol,option,p,path,script,section,select,span,strong,style,svg,table,tbody,td,th,tr,ul,use';
/** Elements that are put into a page for nothing but to carry a shadow root, but for custom ones. */
const EMPTY_HOSTS = ['article', 'aside', 'body', 'div', 'footer', 'header', 'main', 'nav', 'section'];
const HOSTS = `:not(${ORDINARY}),${EMPTY_HOSTS.map((name) => `${name}:empty`).join(',')}`;
/** Enough to reach a form on any page seen; a page with more pays no more than this. */
const MAX_HOSTS = 500;

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
  for (const element of root.querySelectorAll(HOSTS)) {
    if (hosts.length >= MAX_HOSTS) break;
    const name = localNameOf(element);
    if (name.includes('-') || EMPTY_HOSTS.includes(name)) hosts.push(element);
  }
  return hosts;
}
