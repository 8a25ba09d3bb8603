/** Blocks of a form that belong to one answer of its list: shown, or put into the document, when it is chosen. */
const list = document.querySelector<HTMLSelectElement>('select[data-decides]');
const late = document.querySelector<HTMLTemplateElement>('template[data-when]');
const place = document.querySelector('[data-place]');

list?.addEventListener('change', () => {
  for (const block of document.querySelectorAll<HTMLElement>('div[data-when]'))
    block.hidden = block.dataset.when !== list.value;
  const wanted = late && list.value === late.dataset.when;
  place?.replaceChildren(...(wanted ? [late.content.cloneNode(true)] : []));
});

export {};
