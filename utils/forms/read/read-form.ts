import type { ControlRegistry } from '@/utils/dom/control-registry';
import { ariaName, legendOf } from '@/utils/dom/naming-texts';
import { attributeOf, hasAny, localNameOf, queryAll } from '@/utils/dom/node-access';
import type { PageView } from '@/utils/dom/page-view';
import type { Surroundings } from '@/utils/dom/reading-order';
import { textOf } from '@/utils/dom/text-of';
import { MAX_CONTROLS_PER_FORM, MAX_TEXT } from '@/utils/model/forms/findings';
import type { FormReading } from '@/utils/model/forms/reading';
import { cleanText } from '@/utils/text/clean-text';
import { type ControlGroup, submittersOf } from './group-controls';
import { readControl } from './read-control';

/** Reads one group of controls and the words around it. */
export function readForm(
  group: ControlGroup,
  around: ReadonlyMap<Element, Surroundings>,
  registry: ControlRegistry,
  pageTitle: string,
  view: PageView,
): FormReading {
  const { container } = group;
  const texts: FormReading['texts'] = [];
  const add = (source: FormReading['texts'][number]['source'], text: string) => {
    const clean = cleanText(text, MAX_TEXT);
    if (clean !== '') texts.push({ source, text: clean });
  };
  for (const heading of queryAll(container, 'h1, h2, h3, h4, h5, h6, [role=heading]').slice(0, 3))
    add('heading', textOf(heading, MAX_TEXT));
  for (const fieldset of queryAll(container, 'fieldset').slice(0, 3)) add('legend', legendOf(fieldset));
  add('aria', ariaName(container));
  const first = around.get(group.controls[0] ?? container);
  if (first?.heading) add(texts.some(({ source }) => source === 'heading') ? 'earlier-heading' : 'heading', first.heading.text);
  for (const run of first?.before ?? []) if (!run.isHeading && !run.inLink && run.labelFor === null) add('intro', run.text);
  for (const button of submittersOf(group)) add('submit', wordsOfButton(button));
  if (group.isForm) add('attributes', ['id', 'name', 'class'].map((name) => attributeOf(container, name)).join(' '));
  if (group.isForm) add('attributes', pathOf(attributeOf(container, 'action')));
  add('page-title', pageTitle);

  const title = texts.find(({ source }) => source === 'heading' || source === 'legend' || source === 'aria');
  return {
    id: registry.idOf(container),
    isForm: group.isForm,
    isGet: group.isForm && !/^(post|dialog)$/i.test(attributeOf(container, 'method')),
    texts,
    title: title?.text ?? '',
    controls: questionsOf(group.controls)
      .slice(0, MAX_CONTROLS_PER_FORM)
      .map((members) =>
        readControl(members.length > 1 ? registry.idOfGroup(members) : registry.idOf(members[0]), members, around, view),
      ),
  };
}

/** Radio buttons of one name answer one question; everything else stands for itself. */
function questionsOf(controls: readonly Element[]): [Element, ...Element[]][] {
  const questions: [Element, ...Element[]][] = [];
  const byName = new Map<string, [Element, ...Element[]]>();
  for (const control of controls) {
    const isRadio = control instanceof HTMLInputElement && control.type === 'radio';
    const name = isRadio ? attributeOf(control, 'name') : '';
    const known = name === '' ? undefined : byName.get(name);
    if (known) {
      known.push(control);
      continue;
    }
    const question: [Element, ...Element[]] = [control];
    questions.push(question);
    if (name !== '') byName.set(name, question);
  }
  return questions;
}

function wordsOfButton(button: Element): string {
  const own = localNameOf(button) === 'input' ? attributeOf(button, 'value') || attributeOf(button, 'alt') : textOf(button, 80);
  return own || attributeOf(button, 'aria-label') || attributeOf(button, 'title') || (hasAny(button, 'svg') ? 'icon' : '');
}

/** The path of an address without its host: a site's name says nothing about a form. */
function pathOf(action: string): string {
  return action.replace(/^[a-z]+:\/*[^/?#]*/i, '').slice(0, 200);
}
