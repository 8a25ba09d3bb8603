import { html, type Markup } from './html';

interface Layout {
  company: string;
  title: string;
  /** Tells the companies' colours apart. */
  theme: string;
  language?: 'en' | 'ru';
  navigation?: string[];
  footer?: Markup;
  /** Modules to load, without `/client/` and `.js`. */
  scripts?: string[];
  main: Markup;
}

/** A whole page of one company. */
export function layout(page: Layout): string {
  const { company, title, theme, language = 'en', navigation = [], footer = html``, scripts = [], main } = page;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${company}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/site.css">
${scripts.map((name) => html`<script type="module" src="/client/${name}.js"></script>`)}
</head>
<body class="theme-${theme}">
<header class="bar"><span class="brand">${company}</span><nav>${navigation.map((item) => html`<a href="#">${item}</a>`)}</nav></header>
<main>${main}</main>
<footer>${footer}</footer>
</body>
</html>`.text;
}
