import type { Layout } from '@/utils/dom/layout';
import { legendOf, namingTexts } from '@/utils/dom/naming-texts';
import { closest, contains } from '@/utils/dom/node-access';
import type { Surroundings } from '@/utils/dom/reading-order';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import type { NamingText } from '@/utils/model/forms/naming-text';
import { cleanText } from '@/utils/text/clean-text';

/**
 * What names a question that several radio buttons answer: not the words of its answers, and first of all the legend of a group that
 * holds these buttons and nothing else.
 * @param answers the words beside each button
 */
export function questionTexts(
  members: readonly [Element, ...Element[]],
  answers: readonly string[],
  around: ReadonlyMap<Element, Surroundings>,
  layout: Layout,
): NamingText[] {
  const [first] = members;
  const said = new Set(answers);
  const texts = namingTexts(first, around.get(first), layout).filter(({ text }) => !said.has(text));
  const group = closest(first, 'fieldset, [role=group], [role=radiogroup]');
  const legend = group ? cleanText(legendOf(group), MAX_TEXT) : '';
  if (!group || legend === '' || !holdsOnly(group, members, around.keys())) return texts;
  return [{ source: 'label', text: legend }, ...texts.filter(({ text }) => text !== legend)];
}

function holdsOnly(group: Element, members: readonly Element[], controls: Iterable<Element>): boolean {
  const held = [...controls].filter((control) => contains(group, control));
  return members.every((member) => contains(group, member)) && held.every((each) => members.includes(each));
}
