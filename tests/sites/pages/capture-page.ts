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

/** Pages that are hard to take a whole picture of, by the name of the document. */
export const SCENES: Readonly<Record<string, Scene>> = {
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
