import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { PracticePage } from '@/tests/sites/practice-page';

/** The way in for people: which pages there are to try Casebook on. */
export function indexPage(pages: readonly PracticePage[]): string {
  return layout({
    company: 'Practice site',
    title: 'Pages to practise on',
    theme: 'index',
    footer: html`<p>Served from this computer. What is sent here goes nowhere else; <a href="/records.json">see what was received</a>.</p>`,
    main: html`<section class="card">
<h1>Pages to practise on</h1>
<p>Invented companies with real forms. Open one, open Casebook from the toolbar (Alt+Shift+K), and send a request.</p>
<ul class="pages">${pages.map(
      ({ path, company, about }) => html`<li><a href="${path}"><strong>${company}</strong><span>${about}</span></a></li>`,
    )}</ul>
</section>`,
  });
}
