import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { documentFindingsSchema } from '@/utils/model/forms/findings';
import { scanDocument } from '../../support/scan-document';

function scan(html: string, title = '') {
  document.title = title;
  document.body.innerHTML = html;
  return scanDocument(document, new ControlRegistry());
}
const kinds = (html: string) => scan(html).forms.map(({ kind }) => kind);
const types = (html: string) => scan(html).forms.flatMap(({ controls }) => controls.map(({ type }) => type));

const BANK = `<h1>Обращение в банк</h1><form method="post">
  <label>Фамилия <input name="a1"></label><label>Имя <input name="a2"></label><label>Отчество <input name="a3"></label>
  <label>Номер договора <input name="a4"></label><label>Лицевой счёт <input name="a5"></label>
  <label>Номер предыдущего обращения <input name="a6"></label><label>Дата происшествия <input type="date" name="a7"></label>
  <label>Телефон <input name="a8"></label><label>Электронная почта <input name="a9"></label>
  <label>Тема обращения <select name="b1"><option>Выберите</option><option>Карты</option><option>Вклады</option></select></label>
  <label>Опишите ситуацию <textarea name="b2"></textarea></label><label>Приложить документы <input type="file" name="b3"></label>
  <label>Серия и номер паспорта <input name="b4"></label>
  <label><input type="checkbox" name="b5"> Даю согласие на обработку персональных данных</label>
  <button>Отправить обращение</button></form>`;

describe('scanDocument', () => {
  it('understands a bank’s form in Russian, with the numbers a company knows a person by', () => {
    const { language, forms } = scan(BANK);
    expect(language).toBe('ru');
    expect(forms).toHaveLength(1);
    expect(forms[0]?.kind).toBe('support');
    expect(forms[0]?.title).toBe('Обращение в банк');
    const found = forms[0]?.controls.map(({ type }) => type) ?? [];
    expect(found.slice(0, 9)).toEqual([
      'family-name',
      'given-name',
      'additional-name',
      'contract-number',
      'account-number',
      'ticket-number',
      'incident-date',
      'tel',
      'email',
    ]);
    expect(['subject', 'category']).toContain(found[9]);
    expect(found.slice(10)).toEqual(['message', 'attachment', 'national-id', 'consent']);
  });

  it('gives reasons a person can read', () => {
    const email = scan(BANK).forms[0]?.controls[8];
    expect(email?.reasons[0]).toEqual({ source: 'label', text: 'Электронная почта' });
    expect(email?.label).toBe('Электронная почта');
  });

  it('tells the other forms of a page apart', () => {
    expect(
      kinds(`<form action="/search" method="get"><input type="search" name="q" placeholder="Search"><button>Search</button></form>
        <form method="post"><label>Username <input name="user"></label><label>Password <input type="password"></label><button>Log in</button></form>
        <form method="post"><h3>Newsletter</h3><input type="email" placeholder="Your email"><button>Subscribe</button></form>`),
    ).toEqual(['search', 'login', 'newsletter']);
  });

  it('takes a blog’s comment form for what it is', () => {
    expect(
      kinds(`<h3>Leave a Reply</h3><form method="post" id="commentform"><label>Comment <textarea name="comment"></textarea></label>
        <label>Name <input name="author"></label><label>Email <input name="email"></label><label>Website <input name="url"></label><button>Post Comment</button></form>`),
    ).toEqual(['comment']);
  });

  it('lets the label speak louder than the name', () => {
    const form = (label: string, name: string) =>
      `<form method="post"><label>${label} <input name="${name}"></label><label>Message <textarea></textarea></label></form>`;
    expect(types(form('Subject', 'url'))[0]).toBe('subject');
    expect(types(form('Телефон', 'contact'))[0]).toBe('tel');
    expect(types(form('Order number', 'field_17'))[0]).toBe('order-number');
  });

  it('knows a trap by where it hides and by what it says', () => {
    expect(
      types(`<form method="post"><label>Name <input name="n"></label><label>Email <input name="e"></label>
        <div style="display:none"><label>Leave this field blank <input name="website" tabindex="-1" autocomplete="off"></label></div><textarea name="m"></textarea></form>`)[2],
    ).toBe('honeypot');
  });

  it('takes “Name” beside a first name for the surname, beside a surname for the first name', () => {
    const form = (first: string, second: string) =>
      types(
        `<form method="post"><label>${first} <input name="a"></label><label>${second} <input name="b"></label><label>E-mail <input name="c"></label><textarea name="d"></textarea></form>`,
      ).slice(0, 2);
    expect(form('Prénom', 'Nom')).toEqual(['given-name', 'family-name']);
    expect(form('Vorname', 'Name')).toEqual(['given-name', 'family-name']);
    expect(form('Имя', 'Фамилия')).toEqual(['given-name', 'family-name']);
  });

  it('groups radio buttons into one question', () => {
    const [form] = scan(`<form method="post"><fieldset><legend>Type of request</legend>
      <label><input type="radio" name="t" value="1"> Complaint</label><label><input type="radio" name="t" value="2"> Question</label></fieldset>
      <textarea name="m"></textarea></form>`).forms;
    expect(form?.controls[0]?.options).toEqual([
      { value: '1', label: 'Complaint' },
      { value: '2', label: 'Question' },
    ]);
    expect(form?.controls).toHaveLength(2);
  });

  it('parts the forms of a page that is one form', () => {
    const links = Array.from({ length: 30 }, (_, index) => `<a href="/${index}">Link</a>`).join('');
    expect(
      kinds(`<form method="post" action="/page.aspx"><div><input name="ctl00$q" placeholder="Search"><input type="submit" value="Search"></div>${links}
        <main><div><h1>Contact us</h1><label>Name <input name="ctl00$n"></label><label>E-mail <input name="ctl00$e"></label>
        <label>Message <textarea name="ctl00$m"></textarea></label><input type="submit" value="Send message"></div></main></form>`),
    ).toEqual(['search', 'support']);
  });

  it('finds forms without a form element and inside shadow roots', () => {
    document.title = '';
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    inner.innerHTML =
      '<h2>Contact support</h2><label>Email <input name="e"></label><label>Message <textarea></textarea></label><button>Send message</button>';
    root?.append(inner);
    const { forms } = scanDocument(document, new ControlRegistry());
    expect(forms.map(({ kind, controls }) => [kind, controls.map(({ type }) => type)])).toEqual([
      ['support', ['email', 'message']],
    ]);
  });

  it('keeps ids from one look to the next', () => {
    document.body.innerHTML = BANK;
    const registry = new ControlRegistry();
    const first = scanDocument(document, registry);
    document.querySelector('h1')?.insertAdjacentHTML('afterend', '<form><input name="q"></form>');
    const second = scanDocument(document, registry);
    expect(second.forms[1]?.controls.map(({ id }) => id)).toEqual(first.forms[0]?.controls.map(({ id }) => id));
  });

  it('fits the schema of findings, however hostile the page', () => {
    const long = 'x'.repeat(10_000);
    const inputs = Array.from({ length: 500 }, (_, index) => `<input name="${long}" placeholder="\u202e${long}${index}">`).join(
      '',
    );
    const options = Array.from({ length: 1000 }, () => `<option value="${long}">${long}</option>`).join('');
    const found = scan(
      `<form name="getAttribute"><input name="parentNode"><input name="id"><input name="elements"><input name="action">${inputs}<select>${options}</select></form>`,
      long,
    );
    expect(v.is(documentFindingsSchema, { ...found, documentKey: 'k', opaqueOrigin: false })).toBe(true);
  });
});
