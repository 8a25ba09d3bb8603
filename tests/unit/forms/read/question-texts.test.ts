import { beforeEach, describe, expect, it } from 'vitest';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { readDocument } from '@/utils/forms/read/read-document';

/** What names each control of a page, and the words of its options. */
function readingsOf(markup: string) {
  document.body.innerHTML = `<form>${markup}<textarea name="m"></textarea></form>`;
  const [form] = readDocument(document, new ControlRegistry()).forms;
  return (form?.controls ?? []).filter(({ widget }) => widget === 'radio');
}

const radio = (id: string, label: string) => `<input type="radio" name="q" id="${id}"><label for="${id}">${label}</label>`;
const ANSWERS = radio('a', 'Email') + radio('b', 'Letter');

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a question that radio buttons answer', () => {
  it('is named by the legend of its own group and not by its first answer', () => {
    const [question, ...others] = readingsOf(`<fieldset><legend>How shall we answer?</legend>${ANSWERS}</fieldset>`);
    expect(others).toEqual([]);
    expect(question?.naming[0]).toEqual({ source: 'label', text: 'How shall we answer?' });
    expect(question?.naming.map(({ text }) => text)).not.toContain('Email');
    expect(question?.options.map(({ label }) => label)).toEqual(['Email', 'Letter']);
  });

  it('is named by a radio group of plain elements', () => {
    const [question] = readingsOf(`<div role="radiogroup" aria-label="How shall we answer?">${ANSWERS}</div>`);
    expect(question?.naming[0]).toEqual({ source: 'label', text: 'How shall we answer?' });
  });

  it('shares the legend of a group with everything else in it: there it names the group', () => {
    const [question] = readingsOf(
      `<fieldset><legend>About you</legend><p>How shall we answer?</p>${ANSWERS}<input name="n"></fieldset>`,
    );
    expect(question?.naming[0]?.text).toBe('How shall we answer?');
    expect(question?.naming).toContainEqual({ source: 'legend', text: 'About you' });
  });

  it('is named by the cell before it', () => {
    const [question] = readingsOf(
      '<table><tr><th>Answer *</th><td><label><input type="radio" name="q" value="1"> Email</label><label><input type="radio" name="q" value="2"> Letter</label></td></tr></table>',
    );
    expect(question?.naming[0]?.text).toBe('Answer *');
    expect(question?.naming.map(({ text }) => text)).not.toContain('Email');
  });

  it('of one button alone is named by the words beside it', () => {
    expect(readingsOf(radio('a', 'I am a customer'))[0]?.naming[0]).toEqual({ source: 'label', text: 'I am a customer' });
  });
});
