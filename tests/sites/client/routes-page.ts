/** Client-side navigation: the address changes, the document stays, another view takes the place of the last one. */
const place = document.querySelector('#view');

function show(): void {
  const route = location.pathname.split('/').filter(Boolean)[1] ?? 'search';
  const view = document.querySelector<HTMLTemplateElement>(`template[data-route="${route}"]`);
  if (view) place?.replaceChildren(view.content.cloneNode(true));
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-route]') : null;
  const route = link?.getAttribute('data-route');
  if (!link || !route) return;
  event.preventDefault();
  history.pushState(null, '', `/routes/${route}/`);
  show();
});
addEventListener('popstate', show);
show();

export {};
