/** Steps that are all in the document, one shown at a time; and tabs, which work the same way. */
const panels = [...document.querySelectorAll<HTMLElement>('[data-panel]')];

document.addEventListener('click', ({ target }) => {
  const opener = target instanceof Element ? target.closest('[data-opens]') : null;
  const wanted = opener?.getAttribute('data-opens');
  if (!opener || wanted === null) return;
  for (const panel of panels) panel.classList.toggle('away', panel.dataset.panel !== wanted);
  for (const tab of document.querySelectorAll('[role=tab]')) tab.setAttribute('aria-selected', String(tab === opener));
});

export {};
