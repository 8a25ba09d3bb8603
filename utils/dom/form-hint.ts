import { localNameOf } from './node-access';
import { shadowRootOf } from './shadow-root-of';

/** Controls that a search box or a log-in form does without, or a message can be written into. */
const TELLING =
  'textarea, input[type=email], input[type=tel], input[type=file], [contenteditable]:not([contenteditable=false])';
const WRITABLE = 'input:not([type]), input[type=text], select';
const ENOUGH_WRITABLE = 2;
/** Elements of HTML and SVG that pages are mostly made of: what is none of them may be a custom one. The browser is faster at this than any loop. */
const ORDINARY =
  'html,head,body,title,meta,link,style,script,noscript,template,base,header,footer,main,nav,section,article,aside,div,span,p,a,b,i,u,s,em,strong,small,mark,code,pre,time,abbr,sub,sup,br,hr,wbr,h1,h2,h3,h4,h5,h6,hgroup,ul,ol,li,dl,dt,dd,menu,table,caption,colgroup,col,thead,tbody,tfoot,tr,th,td,form,fieldset,legend,label,input,textarea,select,option,optgroup,datalist,button,output,progress,meter,details,summary,dialog,figure,figcaption,picture,source,img,video,audio,track,canvas,iframe,object,embed,map,area,blockquote,q,cite,address,svg,g,path,circle,rect,line,polygon,polyline,ellipse,use,defs,text,tspan,slot,ins,del,kbd,samp,var,data,font,center';
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
