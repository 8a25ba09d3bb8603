import { beforeEach, describe, expect, it } from 'vitest';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { enteredForm, pressedForm, sendingFormElement } from '@/utils/page/pressed-form';
import { fakeControl, fakeForm } from '../fakes';

let registry: ControlRegistry;
const element = (selector: string) => document.querySelector(selector) ?? document.body;
const finding = () =>
  fakeForm({
    id: 'f',
    controls: [
      fakeControl({ id: registry.idOf(element('#mail')), type: 'email' }),
      fakeControl({ id: registry.idOf(element('#text')), type: 'message' }),
    ],
  });
const FIELDS = '<input id="mail"><textarea id="text"></textarea>';
beforeEach(() => {
  registry = new ControlRegistry();
});

describe('pressedForm', () => {
  it.each([
    ['a button that says so', `<div>${FIELDS}<button>Send</button><button>Attach</button></div>`],
    ['a part of it', `<div>${FIELDS}<button><b>Send</b></button></div>`],
    ['a link drawn as a button', `<div>${FIELDS}<p><a class="btn" role="button">Отправить</a></p></div>`],
    ['an unknown word where there is no other button', `<div>${FIELDS}<button>Zorp</button></div>`],
    ['a plain button of a form', `<form>${FIELDS}<button type="button">Submit</button></form>`],
  ])('is the one beside %s', (_, markup) => {
    document.body.innerHTML = markup;
    const form = finding();
    expect(pressedForm(element('b, button, [role=button]'), [form], registry)).toBe(form);
  });

  it.each([
    ['a submit button of a form, of which the browser tells', `<form>${FIELDS}<button>Send</button></form>`],
    ['a button that says something else', `<div>${FIELDS}<button>Cancel</button></div>`],
    ['an unknown word beside other buttons', `<div>${FIELDS}<button>Zorp</button><button>Zarp</button></div>`],
    ['no button', `<div>${FIELDS}<b>Send</b></div>`],
  ])('is none for %s', (_, markup) => {
    document.body.innerHTML = markup;
    expect(pressedForm(element('b, button'), [finding()], registry)).toBeUndefined();
  });
});

describe('enteredForm', () => {
  it('is the one of a line outside any form', () => {
    document.body.innerHTML = `<div>${FIELDS}</div>`;
    const form = finding();
    expect(enteredForm(element('#mail'), [form], registry)).toBe(form);
    expect(enteredForm(element('#text'), [form], registry)).toBeUndefined();
    document.body.innerHTML = `<form>${FIELDS}</form>`;
    expect(enteredForm(element('#mail'), [finding()], registry)).toBeUndefined();
  });
});

it('the form that the browser sends is that of a submit button or a line', () => {
  document.body.innerHTML = `<form>${FIELDS}<button><b>Send</b></button></form><button>Other</button>`;
  const form = document.querySelector('form');
  expect(sendingFormElement(element('b'))).toBe(form);
  expect(sendingFormElement(element('#mail'))).toBe(form);
  expect(sendingFormElement(element('body > button'))).toBeNull();
});
