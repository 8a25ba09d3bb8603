const pane = document.querySelector<HTMLElement>('#pane');

/** Opens a message in the reading pane, its text in a frame. */
function openMail({ dataset }: HTMLElement): void {
  if (!pane) return;
  pane.hidden = false;
  const write = (selector: string, text: string | undefined) => {
    const element = pane.querySelector(selector);
    if (element) element.textContent = text ?? '';
  };
  write('h2', dataset.subject);
  write('.name', dataset.name);
  write('.address', dataset.address);
  const frame = pane.querySelector('iframe');
  const { searchParams } = new URL(location.href);
  if (frame) frame.src = `/mail/message/?at=${dataset.at}&n=${searchParams.get('n') ?? ''}`;
}

for (const row of document.querySelectorAll<HTMLElement>('tr[data-at]')) row.addEventListener('click', () => openMail(row));

export {};
