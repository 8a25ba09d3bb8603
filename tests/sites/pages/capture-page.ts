import type { PracticePage } from '@/tests/sites/practice-page';

interface Scene {
  /** What the page is to show, in one line. */
  about: string;
  style?: string;
  /** Before and after the stripes. */
  head?: string;
  tail?: string;
  direction?: 'ltr' | 'rtl';
  stripes?: number;
  script?: string;
}

/** Every stripe is a colour of its own with its number in it: what is left out, doubled or shifted shows. */
const stripe = (index: number) =>
  `<section class="stripe" style="background: hsl(${(index * 47) % 360} 60% ${70 + (index % 3) * 8}%)"><h2>Part ${index + 1}</h2><p>Order 55${index}-${index * 7919}: delivered, then lost.</p></section>`;

const BOX =
  '.box{overflow:auto;margin:40px;border:3px solid #333}#deep{background:oklch(0.9 0.1 150);padding:10px;font-size:20px}#deep p{margin:0;height:50px;border-bottom:2px solid color-mix(in srgb, red 40%, blue)}';
const LINES = Array.from({ length: 28 }, (_, index) => `<p>Line ${index + 1}</p>`).join('');

/** Pages that are hard to take a whole picture of, by the name of the document. */
const SCENES: Readonly<Record<string, Scene>> = {
  long: { about: 'nothing but long' },
  sticky: {
    about: 'a header and a heading that stick, and a footer that is fixed',
    style:
      '.bar{position:sticky;top:0;background:#123;color:#fff;padding:20px;z-index:2}.foot{position:fixed;bottom:0;inset-inline:0;background:#531;color:#fff;padding:14px}',
    head: '<header class="bar">Sticks</header>',
    tail: '<div class="foot">Fixed</div>',
  },
  bubble: {
    about: 'a chat bubble fixed over it',
    style: '.bubble{position:fixed;right:24px;bottom:24px;width:64px;height:64px;border-radius:50%;background:#06c}',
    tail: '<button class="bubble">Chat</button>',
  },
  inner: {
    about: 'an element scrolls, not the document',
    style:
      'html,body{height:100%;overflow:hidden}body{display:grid;grid-template-rows:60px 1fr 40px}.bar,.end{background:#224;color:#fff;padding:10px}main{overflow:auto}',
    head: '<header class="bar">Application</header>',
    tail: '<footer class="end">Version 4</footer>',
  },
  lazy: {
    about: 'images that load when they are scrolled to',
    style: 'img{display:block;width:200px;height:200px}.late{height:200px;background:#ccc}.late.here{background:#2a7}',
    tail: Array.from(
      { length: 8 },
      (_, index) => `<img loading="lazy" src="/favicon.svg?${index}" alt=""><div class="late"></div>`,
    ).join(''),
    script:
      'const seen = new IntersectionObserver((entries) => { for (const { isIntersecting, target } of entries) if (isIntersecting) target.classList.add("here"); }); for (const late of document.querySelectorAll(".late")) seen.observe(late);',
  },
  wide: {
    about: 'wider than the window',
    style: 'main{width:2100px}.stripe{background-image:linear-gradient(90deg,transparent,#0004)!important}',
  },
  rtl: {
    about: 'from right to left, and wider than the window',
    direction: 'rtl',
    style: 'main{width:1700px}.stripe{background-image:linear-gradient(90deg,transparent,#0004)!important}',
  },
  scrolled: {
    about: 'a header that scripts fix once the page is scrolled, gliding scrolls and scroll snapping',
    style:
      'html{scroll-behavior:smooth;scroll-snap-type:y mandatory}.bar,.stripe{scroll-snap-align:start}.bar{background:#123;color:#fff;height:50px}.bar.fixed{position:fixed;top:0;inset-inline:0}.gap.fixed{height:50px}',
    head: '<header class="bar" style="opacity:  1">Fixed when scrolled</header><div class="gap"></div>',
    script:
      'addEventListener("scroll", () => { for (const part of document.querySelectorAll(".bar, .gap")) part.classList.toggle("fixed", scrollY > 10); });',
  },
  ground: {
    about: 'a picture behind it that does not scroll along',
    style:
      'body{background:linear-gradient(#fed,#def) fixed}.stripe{background:none!important}.stripe:nth-child(odd){margin:0 20%}',
  },
  banner: {
    about: 'a banner that never stands still',
    style: '@keyframes turn{to{background:#a22}}.banner{height:90px;background:#22a;animation:turn 1s infinite alternate}',
    head: '<div class="banner"></div>',
  },
  endless: {
    about: 'grows whenever its end is reached',
    script:
      'const main = document.querySelector("main"); addEventListener("scroll", () => { if (scrollY + innerHeight > document.documentElement.scrollHeight - 50) main.append(...[...main.children].slice(0, 4).map((part) => part.cloneNode(true))); });',
  },
  huge: { about: 'sixty thousand pixels long', stripes: 200 },
  modern: {
    about: 'colours and functions of newer style sheets',
    style:
      '.error{background:oklch(0.7 0.2 30);border:8px solid color-mix(in srgb, red 40%, blue);color:color(display-p3 0 0 0.4);padding:20px;margin:900px 40px;height:1400px}',
    tail: '<div class="error" id="error" role="alert">Payment refused, ERR-4012</div>',
  },
  boxed: {
    about: 'a part longer than the box that it scrolls in',
    style: `${BOX}.box{height:420px}`,
    tail: `<div class="box"><div id="deep">${LINES}</div></div>`,
  },
  nested: {
    about: 'a part longer than its box, in a box that shows only a piece of that, with an image of another site',
    style: `${BOX}.frame{height:300px;overflow:auto;margin:40px}.box{height:500px;margin:0 0 200px}`,
    tail: `<div class="frame"><div class="box"><div id="deep"><img id="foreign" src="http://127.0.0.1:1/none.png" width="60" height="60" alt="">${LINES}</div></div></div>`,
  },
  failed: {
    about: 'an error in a form, far down',
    style: 'form{margin:30px 200px;padding:60px;border:2px solid #222;width:500px}[role=alert]{color:#a00}',
    tail: '<form id="form"><label>Card <input aria-invalid="true" aria-describedby="why"></label><p id="why">The card was refused (ERR-4012).</p></form>',
  },
  toast: {
    about: 'an error that goes away by itself',
    stripes: 2,
    style: '.toast{position:fixed;right:10px;bottom:10px;padding:20px;background:#fee}',
    tail: '<button id="pay" type="button">Pay</button>',
    script:
      'document.querySelector("#pay").addEventListener("click", () => { const toast = Object.assign(document.createElement("div"), { className: "toast", textContent: "Payment could not be taken" }); toast.setAttribute("role", "status"); document.body.append(toast); setTimeout(() => { toast.remove(); document.title = "Gone"; }, 400); });',
  },
  private: {
    about: 'private details, all of them and nothing else in magenta',
    stripes: 3,
    style:
      '.s{color:#f0f}.bar{position:fixed;top:0;inset-inline:0;padding:10px;background:#fff}.stick{position:sticky;top:40px;background:#fff}.stripe{background:#fff!important}.narrow{inline-size:150px;word-break:break-all}input{color:#f0f;font:inherit;inline-size:300px;border:1px solid #333}iframe{border:2px solid #333;inline-size:400px;block-size:80px}.cut{block-size:20px;overflow:hidden}td{padding:4px 30px}.all{padding-block-start:300px}',
    head: '<header class="bar">Signed in as <b class="s">mo.sayer@mail.example</b></header><p class="stick">Support: <span class="s">+44 20 7946 0991</span></p>',
    tail: `<section class="all">
      <p>Paid with <span class="s">4111 1111 1111 1111</span> on 22 November 2026.</p>
      <p class="narrow">Write to <span class="s">a.very.long.address.of.somebody@mail.example</span> please.</p>
      <p>Dear Mrs <span class="s">Fairweather</span>, order 100245789 is lost.</p>
      <form><label>E-mail <input value="ann.fairweather@mail.example"></label>
        <label>Password <input type="password" value="correct horse"></label>
        <label>Card <input autocomplete="cc-number" value="12"></label></form>
      <table><tr><th>Customer</th><th>State</th></tr>
        <tr><td class="s">Martin Vries</td><td>Waits</td></tr><tr><td class="s">Ольга Ильинична Петрова</td><td>Done</td></tr></table>
      <iframe title="Mail" srcdoc="<p style='color:#f0f;margin:4px'>framed@mail.example</p>"></iframe>
      <div class="cut">Shown<br>hidden@mail.example</div>
    </section>`,
  },
};

const STYLE =
  '*{box-sizing:border-box}body{margin:0;font:16px/1.4 sans-serif}.stripe{height:300px;padding:20px;border-block-end:3px solid #333}h2{margin:0}';

function scenePage({ style = '', head = '', tail = '', direction = 'ltr', stripes = 14, script = '' }: Scene): string {
  return `<!doctype html>
<html lang="en" dir="${direction}">
<head><meta charset="utf-8"><title>Capture</title><link rel="icon" href="/favicon.svg"><style>${STYLE}${style}</style></head>
<body>${head}<main>${Array.from({ length: stripes }, (_, index) => stripe(index)).join('')}</main>${tail}<script>${script}</script></body>
</html>`;
}

/** A gallery of pages that pictures are taken of. */
export const capturePage: PracticePage = {
  path: '/capture/',
  company: 'Longview Prints',
  about: 'Long, sticky, lazy, wide and endless pages to take pictures of.',
  documents: {
    '': () =>
      scenePage({
        about: 'the way to the others',
        stripes: 1,
        tail: `<ul>${Object.entries(SCENES)
          .map(([name, { about }]) => `<li><a href="/capture/${name}">${name}: ${about}</a></li>`)
          .join('')}</ul>`,
      }),
    ...Object.fromEntries(Object.entries(SCENES).map(([name, scene]) => [name, () => scenePage(scene)])),
  },
  ticketNumber: () => '0',
  answer: () => ({ type: 'text/html', body: scenePage({ about: 'thanks', stripes: 1 }) }),
};
