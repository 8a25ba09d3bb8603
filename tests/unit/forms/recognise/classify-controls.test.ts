import { describe, expect, it } from 'vitest';
import { classifyControls } from '@/utils/forms/recognise/classify-controls';
import type { ControlReading, FormReading } from '@/utils/model/forms/reading';
import { controlReading, formReading, labelled, options } from '../readings';

const typesOf = (controls: ControlReading[], language = 'en', parts: Partial<FormReading> = {}) =>
  classifyControls(formReading(controls, parts), language).map(({ label }) => label);
const message = labelled('Message', { widget: 'textarea', inputType: '' });
const password = labelled('Password', { inputType: 'password' });

describe('classifyControls', () => {
  it('knows a trap by its name, wherever it stands', () => {
    expect(typesOf([controlReading({ name: 'bot_check' }), labelled('E-mail'), message])[0]).toBe('honeypot');
    expect(typesOf([labelled('Leave this field empty', { name: 'email' }), labelled('E-mail'), message])[0]).toBe('honeypot');
  });

  it('takes a web address that nobody sees among fields that everybody sees for a trap', () => {
    const hidden = controlReading({ name: 'url', inputType: 'url', placeholder: 'http://', visible: false });
    expect(typesOf([labelled('Name'), labelled('E-mail'), hidden, message])[2]).toBe('honeypot');
  });

  it('tells the code to dial first from other codes', () => {
    expect(typesOf([labelled('E-mail'), labelled('Code'), labelled('Phone'), message])[1]).toBe('tel');
    const hinted = labelled('INT', { placeholder: '91' });
    expect(typesOf([labelled('E-mail'), hinted, labelled('Phone'), message])[1]).toBe('tel');
    expect(typesOf([labelled('Phone'), labelled('Code'), message])[1]).not.toBe('tel');
  });

  it('hears “Number” among a person’s details as the one to call', () => {
    expect(typesOf([labelled('Name'), labelled('Number (required)'), labelled('E-mail'), message])[1]).toBe('tel');
  });

  it('takes a name before a password for the account’s, unless the account is an e-mail address', () => {
    expect(typesOf([labelled('Name'), password])[0]).toBe('username');
    expect(typesOf([labelled('E-mail'), labelled('Name'), password])[1]).toBe('name');
  });

  it('joins day, month and year to the date that one of them names', () => {
    const day = labelled('Date of birth', { widget: 'select', inputType: '', options: options('1', '2', '3') });
    const month = labelled('Month', { widget: 'select', inputType: '' });
    const year = labelled('Year', { widget: 'select', inputType: '' });
    expect(typesOf([labelled('Name'), day, month, year])).toEqual(['name', 'bday', 'bday', 'bday']);
  });

  it('gives a field in front of a hidden list the name of the list', () => {
    const list = labelled('Priority', { widget: 'select', inputType: '', visible: false, options: options('Low', 'High') });
    expect(typesOf([labelled('Subject'), list, controlReading(), message])[2]).toBe('priority');
  });

  it('does not let an explanation in brackets drown the name', () => {
    expect(
      typesOf([labelled('Username (only if you forgot your password and do not know it any more)', { name: 'x' })])[0],
    ).toBe('username');
  });

  it('calls one line of text before the message its subject', () => {
    expect(typesOf([labelled('Describe the problem'), message])[0]).toBe('subject');
  });

  it('says e-mail where either e-mail or phone will do', () => {
    expect(typesOf([labelled('Name'), labelled('E-mail or phone'), message])[1]).toBe('email');
  });

  it('knows a code that was sent, though it is hidden like a password', () => {
    expect(typesOf([labelled('MFA code', { inputType: 'password' })])[0]).toBe('one-time-code');
  });

  it('reads what the only field of a form is for from the form', () => {
    const alone = controlReading({ name: 'f1' });
    expect(typesOf([alone], 'en', { texts: [{ source: 'submit', text: 'Search' }] })[0]).toBe('search');
    expect(typesOf([alone], 'en', { texts: [{ source: 'heading', text: 'Newsletter' }] })[0]).toBe('email');
  });

  it('makes nothing of a field that says nothing', () => {
    expect(typesOf([labelled('E-mail'), controlReading({ name: 'x17' }), message])[1]).toBe('other');
  });
});
