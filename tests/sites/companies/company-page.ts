import { html } from '@/tests/sites/html';
import type { PracticePage } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';
import type { Company } from './company';

/** A company's contact page as its site has it. */
export function companyPage({ id, language, title, name, navigation, main, footer }: Company): PracticePage {
  const page = html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${title} – ${name}</title><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/site.css"></head>
<body><header class="bar"><span class="brand">${name}</span><nav>${navigation.map((item) => html`<a href="#">${item}</a> `)}</nav></header>
<main><section class="card"><h1>${title}</h1>${main}</section></main><footer>${footer}</footer></body></html>`.text;
  return {
    path: `/company/${id}/`,
    company: name,
    about: title,
    documents: { '': () => page },
    ticketNumber: () => digits(6),
    answer: () => ({ type: 'text/html', body: page }),
  };
}
