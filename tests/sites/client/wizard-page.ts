/** Steps of a form whose later fields are not in the document until the person gets there; what was typed before goes along hidden. */
const form = document.querySelector('form');
const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-step]')];
const place = document.querySelector('#step');
let current = 0;

function show(step: number): void {
  const template = templates[step];
  if (!form || !place || !template) return;
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && form.querySelector(`input[type=hidden][name="${name}"]`) === null)
      form.prepend(hidden(name, value));
  }
  current = step;
  place.replaceChildren(template.content.cloneNode(true));
}

function hidden(name: string, value: string): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'hidden', name, value });
  return input;
}

place?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.matches('[data-next]')) show(current + 1);
});
show(0);

export {};
