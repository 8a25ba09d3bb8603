import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { PracticePage } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const company = 'Larch & Loom';

const ARROW = html`<svg width="24" height="24" viewBox="0 0 24 24"><path d="M12 4l8 8h-5v8H9v-8H4z"/></svg>`;
const ROUND =
  'width:56px;height:56px;border-radius:50%;border:0;background:#345;color:#fff;display:grid;place-items:center;cursor:pointer';
const at = (place: string) => `position:fixed;z-index:50;${place}`;

/** What floats over the pages of shops and is no chat, by the corner it stands in. One document each, for corners are few. */
const DECOYS = {
  'cookie-banner': html`<div class="cookie-consent" role="dialog" aria-label="Cookies" style="${at('left:0;right:0;bottom:0')};background:#eee;padding:16px">
<p>We use cookies. Questions? Write to our support team.</p><button>Accept all</button> <button>Settings</button></div>`,
  'cookie-button': html`<button aria-label="Cookie settings" style="${at('left:20px;bottom:20px')};${ROUND}">🍪</button>`,
  'back-to-top': html`<button class="to-top" aria-label="Back to top" style="${at('right:24px;bottom:24px')};${ROUND}">${ARROW}</button>`,
  newsletter: html`<section style="${at('right:20px;bottom:20px')};width:320px;height:300px;background:#fff;border:1px solid #999;padding:16px">
<h2>Stay in touch</h2><p>Leave us a message with your address and we will write once a week.</p>
<form><label for="letter">Your message to the team</label><textarea id="letter"></textarea><label for="address">E-mail</label><input id="address" type="email"><button type="submit">Subscribe to the newsletter</button></form></section>`,
  'video-player': html`<div class="mini-player" style="${at('right:20px;bottom:20px')};width:280px;height:160px;background:#000"><video controls width="280" height="160"></video>
<button aria-label="Close" style="position:absolute;right:0;top:0">×</button></div>`,
  'call-me-back': html`<button class="callback-widget" style="${at('right:24px;bottom:24px')};${ROUND}" aria-label="Call me back">☎</button>`,
  'call-me-back-ru': html`<div role="button" tabindex="0" title="Заказать обратный звонок" style="${at('left:24px;bottom:24px')};${ROUND}">☎</div>`,
  'assistant-bar': html`<div class="assistant-bar" style="${at('left:0;right:0;bottom:0')};height:64px;background:#efe;padding:12px">
Need help choosing? <button>Find your size</button> <button>Compare</button></div>`,
  accessibility: html`<button class="a11y-toggle" aria-label="Accessibility options" style="${at('right:16px;bottom:16px')};${ROUND}">♿</button>`,
  share: html`<div class="share-buttons" style="${at('right:0;top:45%')};width:48px"><a href="https://social.example/share">Share</a><a href="https://other.example/share">Share</a></div>`,
  basket: html`<a href="/basket/" aria-label="Basket, 2 items" style="${at('right:24px;bottom:24px')};${ROUND}">2</a>`,
  feedback: html`<button style="${at('right:0;top:50%')};width:36px;height:120px">Feedback</button>`,
  comments: html`<section><h2>Comments</h2><ul aria-live="polite" style="height:160px;overflow:auto"><li>Lovely yarn!</li><li>Mine too.</li></ul>
<form><label for="comment">Write a comment</label><textarea id="comment"></textarea><button type="submit">Post comment</button></form></section>`,
} as const;

export const CHAT_DECOYS = Object.keys(DECOYS);

/** A shop over whose pages much floats, and no chat: there must be none to offer. */
export const chatDecoysPage: PracticePage = {
  path: '/chat-decoys/',
  company,
  about: 'What floats over pages and is no chat.',
  documents: Object.fromEntries(
    Object.entries({ '': html``, ...DECOYS }).map(([name, decoy]) => [
      name === '' ? '' : `${name}/`,
      () =>
        layout({
          company,
          theme: 'books',
          title: 'Wool',
          navigation: ['Wool', 'Needles', 'Patterns'],
          footer: html`<p>Larch &amp; Loom, Mill Lane 4</p>`,
          main: html`<h1>Wool</h1><p>Forty colours, spun in the valley.</p>${decoy}`,
        }),
    ]),
  ),
  ticketNumber: () => digits(5),
  answer: () => ({
    type: 'text/html',
    body: layout({
      company,
      theme: 'books',
      title: 'Thank you',
      navigation: [],
      footer: html``,
      main: html`<p>Thank you.</p>`,
    }),
  }),
};
