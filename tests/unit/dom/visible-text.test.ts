import { describe, expect, it } from 'vitest';
import { visibleText } from '@/utils/dom/visible-text';

function read(html: string) {
  document.title = '';
  document.body.innerHTML = html;
  return visibleText(document).map(({ text, place }) => `${place}: ${text}`);
}

describe('visibleText', () => {
  it('joins the inline parts of a block', () => {
    expect(read('<p>Ваша заявка <b>№ 4821</b> принята, <a href="/x">подробнее</a></p>')).toEqual([
      'page: Ваша заявка № 4821 принята, подробнее',
    ]);
  });
  it('parts what the layout parts', () => {
    expect(read('<p>Номер заявки<b style="display:inline-block">4821</b></p>')).toEqual(['page: Номер заявки 4821']);
    expect(read('<p>Line one<br>line two</p>')).toEqual(['page: Line one line two']);
  });
  it.each([
    ['<h1>Thank you</h1>', 'heading: Thank you'],
    ['<div role="status">Sent</div>', 'status: Sent'],
    ['<div aria-live="polite"><h2>Sent</h2></div>', 'status: Sent'],
    ['<dialog open><p>Ticket 5</p></dialog>', 'dialog: Ticket 5'],
    ['<ul><li>Ticket 6</li></ul>', 'list: Ticket 6'],
  ])('says where it stood: %s', (html, expected) => {
    expect(read(html)).toEqual([expected]);
  });
  it.each([
    ['<dl><dt>Номер обращения</dt><dd>АВ-12/7</dd></dl>', 'page: Номер обращения АВ-12/7'],
    ['<table><tr><th>Ticket</th><td>4821</td></tr></table>', 'list: Ticket 4821'],
    ['<div><div>Your reference</div><div>4821-77</div></div>', 'page: Your reference 4821-77'],
  ])('joins a label with its value: %s', (html, expected) => {
    expect(read(html)).toEqual([expected]);
  });
  it('leaves out what nobody sees', () => {
    expect(
      read(
        '<p style="display:none">a</p><p style="visibility:hidden">b</p><script>c</script><p aria-hidden="true">d</p><textarea>e</textarea><p>f</p>',
      ),
    ).toEqual(['page: f']);
  });
  it('reads shadow trees and the title', () => {
    document.title = 'Case 9';
    document.body.innerHTML = '<div id="host"></div>';
    const inner = document.createElement('p');
    inner.textContent = 'inside';
    document.getElementById('host')?.attachShadow({ mode: 'open' }).append(inner);
    expect(visibleText(document)).toEqual([
      { text: 'Case 9', place: 'title' },
      { text: 'inside', place: 'page' },
    ]);
  });
});
