/**
 * Puts a file into a file input as the person's own choice would. An input that takes several keeps those it has.
 * @returns whether the input took it; what the page made of it is another question
 */
export function giveToInput(input: HTMLInputElement, file: File): boolean {
  const transfer = new DataTransfer();
  if (input.multiple) for (const present of Array.from(input.files ?? [])) transfer.items.add(present);
  transfer.items.add(file);
  input.files = transfer.files;
  // Asked before the events: uploaders take the file over and empty the input, and with it the list.
  const held = Array.from(input.files ?? []).some(({ name, size }) => name === file.name && size === file.size);
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return held;
}
