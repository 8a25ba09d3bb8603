/** Controls of the big form, in the order of the page; each says what it is filled with. */
export interface BigField {
  id: string;
  markup: string;
  answer: string;
}

const TOPICS = '<option value="">Choose</option><option value="a">First</option><option value="b">Second</option>';

/** Forty controls as long forms of banks have them: text, numbers, dates, lists, boxes and areas. */
export const BIG_FIELDS: readonly BigField[] = Array.from({ length: 40 }, (_, index): BigField => {
  const id = `f${index}`;
  const label = `<label for="${id}">Question ${index}</label>`;
  switch (index % 8) {
    case 1:
      return { id, markup: `${label} <input id="${id}" type="email">`, answer: `person${index}@mail.example` };
    case 2:
      return { id, markup: `${label} <input id="${id}" type="tel">`, answer: `+44 20 7946 09${10 + index}` };
    case 3:
      return { id, markup: `${label} <input id="${id}" type="date">`, answer: '2026-11-04' };
    case 4:
      return { id, markup: `${label} <select id="${id}">${TOPICS}</select>`, answer: 'b' };
    case 5:
      return { id, markup: `${label} <textarea id="${id}"></textarea>`, answer: `Line one of ${index}\nline two` };
    case 6:
      return { id, markup: `${label} <input id="${id}" type="number">`, answer: String(1000 + index) };
    default:
      return { id, markup: `${label} <input id="${id}">`, answer: `Answer ${index}` };
  }
});

export const BIG_FORM = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Support – the long form</title>
<link rel="icon" href="data:,"><script type="module" src="/big-form.js"></script></head><body><h1>Contact support</h1><form method="post">
${BIG_FIELDS.map(({ markup }) => `<p>${markup}</p>`).join('\n')}
<p><button type="submit">Send request</button></p></form></body></html>`;
