import { beforeEach, expect, it } from 'vitest';
import { attachFile } from '@/utils/capture/attach/attach-file';

const FILE = new File(['picture'], 'proof.png', { type: 'image/png' });

function uploader(): { input: HTMLInputElement; mark: HTMLElement } {
  const box = document.createElement('div');
  const input = document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  const mark = document.createElement('i');
  mark.hidden = true;
  box.append(input, mark);
  document.body.append(box);
  return { input, mark };
}

const environment = {
  isVisible: (element: Element) => element instanceof HTMLElement && !element.hidden,
  settle: () => Promise.resolve(),
};

beforeEach(() => document.body.replaceChildren());

it('believes a page that marks the button of a hidden input which keeps the file', async () => {
  const { input, mark } = uploader();
  input.addEventListener('change', () => {
    mark.hidden = false;
  });
  expect(await attachFile({ field: input, near: [] }, FILE, environment)).toBe('attached');
});

it('does not believe a hidden input around which nothing changes', async () => {
  const { input } = uploader();
  expect(await attachFile({ field: input, near: [] }, FILE, environment)).toBe('unseen');
});

it('does not believe a mark beside an input that was emptied again', async () => {
  const { input, mark } = uploader();
  input.addEventListener('change', () => {
    mark.hidden = false;
    input.value = '';
  });
  expect(await attachFile({ field: input, near: [] }, FILE, environment)).toBe('unseen');
});

it('does not believe words beside an input: they may say why it was refused', async () => {
  const { input, mark } = uploader();
  mark.textContent = 'Too large';
  input.addEventListener('change', () => {
    mark.hidden = false;
  });
  expect(await attachFile({ field: input, near: [] }, FILE, environment)).toBe('unseen');
});
