/** When somebody answers, what a call costs, in which language, from where: what is worth keeping beside a number. */
const WORTH =
  /24\s*[/x×]\s*7|\d{1,2}[:.]\d\d\s*[-–—]\s*\d{1,2}[:.]\d\d|\d\s*(?:am|pm)(?!\p{L})|(?<!\p{L})(?:круглосуточ|ежедневн|бесплатн|будн|пн|с \d{1,2}(?::\d\d)? до|по москв|из-за (?:рубежа|границы)|для звонков|с мобильн|для юр|для физ|для бизнес|for business|toll[ -]?free|free|freephone|around the clock|daily|weekdays?|mon(?:day)?s?|calls? |abroad|international|outside|in english|en español|kostenlos|kostenfrei|gebührenfrei|rund um die uhr|täglich|mo\.?\s?[-–]|uhr|aus dem|gratuit|7j\/7|lundi|du lundi|depuis|non surtaxé|gratis|gratuito|gratuita|lunes|24 horas|de lunes|lun|dal luned|segunda|grátis|bezpłat|pon\.?|całodob|безкоштов|щодня|цілодоб|ücretsiz|7\/24|hafta içi)/iu;
const EDGES = /^[\s,;:.–—|·•/()[\]-]+|[\s,;:–—|·•/([\]-]+$/gu;

/** A label as it stands before a number: the last clause, without the marks around it. At most 120 UTF-16 units. */
export function labelBefore(text: string): string {
  const clause = text.split(/[;|•·]|\.\s|,\s(?=\p{Lu})/u).at(-1) ?? '';
  return clause.replace(EDGES, '').slice(-120).trim();
}

/** What is worth keeping of what stands after a number; `''` where nothing is. At most 160 UTF-16 units. */
export function noteIn(text: string): string {
  if (!WORTH.test(text)) return '';
  const note = text.replace(EDGES, '').slice(0, 160).trim();
  // The bracket it was opened by stands before it.
  return note.includes('(') ? note : note.replace(/\)$/, '');
}
