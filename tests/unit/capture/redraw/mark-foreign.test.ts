import { expect, it } from 'vitest';
import { markForeign } from '@/utils/capture/redraw/mark-foreign';

it.each([
  ['an image of another site', '<img src="https://cdn.example/a.png" style="width:9px">', true],
  ['a frame of another site', '<iframe src="https://pay.example/"></iframe>', true],
  ['no image of the page’s own', '<img src="https://shop.example/a.png">', false],
  ['no image that is in the page itself', '<img src="data:image/png;base64,AA">', false],
  ['nothing without an address', '<img>', false],
])('hatches %s', (_, html, expected) => {
  const copy = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  markForeign(copy, 'https://shop.example');
  const style = copy.body.firstElementChild?.getAttribute('style') ?? '';
  expect(style.includes('repeating-linear-gradient')).toBe(expected);
  if (html.includes('width')) expect(style).toContain('width:9px');
});
