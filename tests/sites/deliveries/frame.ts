import { html, type Markup } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { Answer } from '@/tests/sites/practice-page';
import type { Delivery } from './delivery';

const COMPANY = 'Larkfield Services';
/** Never to be taken for the number, however they are called. */
export const DECOYS = { hidden: '900011', order: '55123987', phone: '0113 496 0177', earlier: ['70001', '70002'] };

/** A page of the company, with what must not be taken for the number: a hidden block, an order number, a phone number. */
export function frame(title: string, main: Markup, scripts: string[] = []): string {
  return layout({
    company: COMPANY,
    theme: 'plain',
    title,
    scripts,
    navigation: ['Services', 'Prices', 'Help'],
    footer: html`<p>Larkfield Services Ltd · order line ${DECOYS.phone} · your last order number: ${DECOYS.order}</p>
<div style="display:none">Your request has been registered. Ticket number: ${DECOYS.hidden}</div>`,
    main: html`<section class="card">${main}</section>`,
  });
}

/** An answer that is a page. */
export function framed(title: string, main: Markup): Answer {
  return { type: 'text/html', body: frame(title, main) };
}

/** An answer that sends the browser on. */
export function goTo(location: string): Answer {
  return { type: 'text/html', body: '', status: 303, location };
}

/** What the form holds when it is shown; empty where nothing is given. */
type Values = Readonly<Record<string, string>>;

const fieldsWith = (
  values: Values,
) => html`<p><label for="name">Your name</label><input id="name" name="name" autocomplete="name" value="${values.name ?? ''}"></p>
<p><label for="email">E-mail</label><input id="email" name="email" type="email" value="${values.email ?? ''}"></p>
<p><label for="subject">Subject</label><input id="subject" name="subject" value="${values.subject ?? ''}"></p>
<p><label for="message">Describe the problem</label><textarea id="message" name="message" rows="5">${values.message ?? ''}</textarea></p>`;

/**
 * The company's support form, as this delivery needs it.
 * @param origin where it is sent to, if not to the page's own
 */
export function formOf(
  { form, target, slug }: Pick<Delivery, 'form' | 'target' | 'slug'>,
  values: Values = {},
  origin = '',
): Markup {
  const fields = fieldsWith(values);
  const heading = html`<h1>Contact customer support</h1><p>Tell us what went wrong and we will help.</p>`;
  if (form === 'none') {
    return html`${heading}<div id="fields" data-show="${slug}">${fields}<p><button type="button" id="send">Send request</button></p></div>
<div id="place"></div>`;
  }
  const sending = form === 'script' ? html`data-show="${slug}"` : html`method="post" enctype="multipart/form-data"`;
  const aim = target === undefined ? html`` : html`target="${target}"`;
  return html`${heading}<form id="fields" action="${origin}/deliver/${slug}/" ${sending} ${aim}>${fields}
<p><button type="submit" id="send">Send request</button></p></form><div id="place"></div>`;
}
