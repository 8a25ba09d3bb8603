import { expect, it } from 'vitest';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { readDocument } from '@/utils/forms/read/read-document';
import { withValues } from '@/utils/forms/read/with-values';

it('says of a reading what stands in its controls now, and leaves all else', () => {
  document.body.innerHTML =
    '<form><label>Name <input></label><label><input type="radio" name="kind" value="a"></label><label><input type="radio" name="kind" value="b"></label><label>Text <textarea></textarea></label></form>';
  const registry = new ControlRegistry();
  const before = readDocument(document, registry);
  const emptyIn = (reading: typeof before) => reading.forms.flatMap(({ controls }) => controls.map(({ empty }) => empty));
  expect(withValues(before, registry)).toEqual(before);
  const [name, , second] = document.getElementsByTagName('input');
  if (!name || !second) throw new Error('no fields');
  name.value = 'Ann';
  second.checked = true;
  expect(emptyIn(withValues(before, registry))).toEqual([false, false, true]);
  expect(withValues(before, registry)).toEqual(readDocument(document, registry));
});
