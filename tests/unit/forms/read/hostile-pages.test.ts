import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { MAX_CONTROLS, readDocument } from '@/utils/forms/read/read-document';
import { MAX_CONTROLS_PER_FORM, MAX_FORMS, MAX_TEXT } from '@/utils/model/forms/findings';
import { documentReadingSchema } from '@/utils/model/forms/reading-schema';
import { scanDocument } from '../../support/scan-document';

/** Properties of forms that a control of that name takes the place of: https://html.spec.whatwg.org/#dom-form-nameditem */
const CLOBBERED =
  'id name action method elements attributes nodeName nodeType parentNode parentElement getAttribute hasAttribute closest matches children childNodes firstChild nextSibling querySelectorAll length submit ownerDocument localName tagName isConnected getRootNode'.split(
    ' ',
  );

beforeEach(() => document.body.replaceChildren());

describe('a hostile page', () => {
  it('cannot hide a form behind the names of its controls', () => {
    document.body.innerHTML = `<form method="post" id="contact"><h2>Contact support</h2>
      ${CLOBBERED.map((name) => `<input type="hidden" name="${name}">`).join('')}
      <label for="mail">E-mail</label><input id="mail" name="email">
      <label for="text">How can we help?</label><textarea id="text" name="message"></textarea>
      <button>Send</button></form>`;
    const [form] = scanDocument(document, new ControlRegistry()).forms;
    expect(form).toMatchObject({ kind: 'support', title: 'Contact support' });
    expect(form?.controls.map(({ type, label }) => [type, label])).toEqual([
      ['email', 'E-mail'],
      ['message', 'How can we help?'],
    ]);
  });

  it('is read up to a limit and no further', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `<input name="field${index}">`).join('');
    document.body.innerHTML = Array.from({ length: 50 }, () => `<form>${many(100)}</form>`).join('');
    const { forms } = readDocument(document, new ControlRegistry());
    expect(forms.length).toBeLessThanOrEqual(MAX_FORMS);
    for (const { controls } of forms) expect(controls.length).toBeLessThanOrEqual(MAX_CONTROLS_PER_FORM);
  });

  it('is read at its beginning and at its end where it has too many controls', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `<p>Cell ${index} <input name="cell${index}"></p>`).join('');
    document.body.innerHTML = `${many}<form><label>Your message <textarea name="message"></textarea></label><button>Send</button></form>`;
    const { forms } = readDocument(document, new ControlRegistry());
    const names = forms.flatMap(({ controls }) => controls.map(({ name }) => name));
    expect(names.length).toBeLessThanOrEqual(MAX_CONTROLS);
    expect(names[0]).toBe('cell0');
    expect(names).toContain('message');
  });

  it('gives plain text of limited length, without control and direction characters', () => {
    const long = 'x'.repeat(1_000_000);
    document.body.innerHTML = `<form><h2>Con\u202Etact\u0007 ${long}</h2><label>E\u200B-\u2066mail\u0000 ${long}<input name="${long}"></label>
      <textarea placeholder="${long}"></textarea><select><option>${long}</option></select></form>`;
    const reading = readDocument(document, new ControlRegistry());
    // The schema knows all limits; what the agent reads must pass it, or the background would hear nothing at all.
    expect(v.safeParse(documentReadingSchema, reading).issues).toBeUndefined();
    const [form] = reading.forms;
    expect(form?.title).toHaveLength(MAX_TEXT);
    expect(form?.title.startsWith('Contact x')).toBe(true);
    expect(form?.controls[0]?.naming[0]?.text.startsWith('E-mail x')).toBe(true);
  });
});
