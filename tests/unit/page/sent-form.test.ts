import { beforeEach, describe, expect, it } from 'vitest';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { actionOf, findingOfForm, valueOfControl } from '@/utils/page/sent-form';
import { fakeControl, fakeForm } from '../fakes';

const registry = new ControlRegistry();
const element = (id: string) => document.getElementById(id) ?? document.body;
const finding = (id: string, ...controls: string[]) =>
  fakeForm({ id, controls: controls.map((control) => fakeControl({ id: registry.idOf(element(control)) })) });

beforeEach(() => {
  document.body.innerHTML = `
    <form id="search"><input id="query"></form>
    <form id="support"><input id="email" value="a@example.org"><div id="editor" contenteditable="true">Hello</div></form>
    <input id="outside" form="support"><input id="password" type="password" value="secret">`;
});

describe('findingOfForm', () => {
  it('finds the group most of whose controls are sent, those tied by their form attribute among them', () => {
    const search = finding('f1', 'query');
    const support = finding('f2', 'email', 'editor', 'outside');
    const forms = [search, support];
    expect(findingOfForm(element('support') as HTMLFormElement, forms, registry)).toBe(support);
    expect(findingOfForm(element('search') as HTMLFormElement, forms, registry)).toBe(search);
  });

  it('finds nothing for a form nobody saw', () => {
    expect(findingOfForm(document.createElement('form'), [finding('f1', 'query')], registry)).toBeUndefined();
  });
});

describe('valueOfControl', () => {
  it('reads what can be filled and nothing else', () => {
    expect(valueOfControl(registry.idOf(element('email')), registry)).toBe('a@example.org');
    expect(valueOfControl(registry.idOf(element('password')), registry)).toBe('');
    expect(valueOfControl('c999', registry)).toBe('');
  });
});

it.each([
  ['<form action="https://desk.example/new"></form>', 'https://desk.example/new'],
  [
    '<form action="https://desk.example/new"><button formaction="https://other.example/"></button></form>',
    'https://other.example/',
  ],
  ['<form action="http://[bad"></form>', ''],
])('%s is sent to “%s”', (markup, address) => {
  document.body.innerHTML = markup;
  const form = document.querySelector('form');
  if (form) expect(actionOf(form, document.querySelector('button'))).toBe(address);
  expect(form).not.toBeNull();
});
