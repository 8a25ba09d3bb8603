import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ControlType } from '@/utils/model/forms/control-types';
import { createAgentState } from '@/utils/page/agent-state';
import { insertText } from '@/utils/page/insert-text';

/** happy-dom has no editing; what it is asked to do is what counts here. */
const edit = vi.fn(() => true);
beforeEach(() => {
  edit.mockReset().mockReturnValue(true);
  Reflect.set(document, 'execCommand', edit);
});

/** Puts the focus on the first control of a page whose form was read. */
async function insertInto(markup: string, text = 'a\nb', type?: ControlType, isVisible = true) {
  document.body.innerHTML = markup;
  const control = document.querySelector<HTMLElement>('input, textarea, button');
  control?.focus();
  const state = createAgentState();
  const look = vi.fn(async () => {
    if (!control || type === undefined) return;
    const controls = [{ id: state.registry.idOf(control), type, visible: true }];
    state.forms = [{ id: 'f', kind: 'support', score: 1, controls }];
  });
  return insertText(text, state, { look }, { isVisible: () => isVisible });
}

describe('insertText', () => {
  it('edits as the person would, on one line where the field has but one', async () => {
    expect(await insertInto('<textarea></textarea>')).toBe('inserted');
    expect(edit).toHaveBeenLastCalledWith('insertText', false, 'a\nb');
    expect(await insertInto('<input>', 'a\nb', 'subject')).toBe('inserted');
    expect(edit).toHaveBeenLastCalledWith('insertText', false, 'a b');
  });

  it.each(['payment-card', 'one-time-code', 'national-id', 'password', 'honeypot', 'captcha'] as const)(
    'writes nothing into a field that asks for %s',
    async (type) => {
      expect(await insertInto('<input>', 'x', type)).toBe('refused');
      expect(edit).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['<input autocomplete="cc-number">', 'refused'],
    ['<input autocomplete="section-a one-time-code">', 'refused'],
    ['<input readonly>', 'refused'],
    ['<input type="password">', 'no-field'],
    ['<button>Send</button>', 'no-field'],
    ['<p>nothing</p>', 'no-field'],
  ])('writes nothing into %s', async (markup, outcome) => {
    expect(await insertInto(markup, 'x')).toBe(outcome);
    expect(edit).not.toHaveBeenCalled();
  });

  it('writes nothing where a person sees nothing', async () => {
    expect(await insertInto('<input>', 'x', 'email', false)).toBe('refused');
    expect(edit).not.toHaveBeenCalled();
  });

  it('says so where the page does not let itself be edited', async () => {
    edit.mockReturnValue(false);
    expect(await insertInto('<input>', 'x', 'email')).toBe('refused');
  });
});
