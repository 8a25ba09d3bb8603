import type { ControlRegistry } from '@/utils/dom/control-registry';
import { attributeOf, rootElementOf, titleOf } from '@/utils/dom/node-access';
import { PageView } from '@/utils/dom/page-view';
import { readingOrder } from '@/utils/dom/reading-order';
import { MAX_FORMS, MAX_TEXT } from '@/utils/model/forms/findings';
import type { DocumentReading } from '@/utils/model/forms/reading';
import { cleanText } from '@/utils/text/clean-text';
import { findControls } from './find-controls';
import { groupControls } from './group-controls';
import { readForm } from './read-form';

/** Words of the page enough to know its language. UTF-16 units. */
const SAMPLE = 4000;

/** Reads all controls of a document and the words around them. The only step of a scan that touches the page. */
export function readDocument(document: Document, registry: ControlRegistry, view = new PageView(document)): DocumentReading {
  const controls = boundedControls(findControls(view));
  // Numbered in document order, whatever the groups: ids of a still page are the same at every look.
  for (const control of controls) registry.idOf(control);
  let sample = '';
  const around = readingOrder(document, new Set(controls), ({ text }) => {
    if (sample.length < SAMPLE) sample += `${text} `;
    return sample.length >= SAMPLE;
  });
  const title = cleanText(titleOf(document), MAX_TEXT);
  const root = rootElementOf(document);
  return {
    declaredLanguage: root ? attributeOf(root, 'lang').toLowerCase() : '',
    title,
    sample: sample.slice(0, SAMPLE),
    forms: groupControls(controls)
      .slice(0, MAX_FORMS)
      .map((group) => readForm(group, around, registry, title, view)),
  };
}

/** A page with more controls than this is an application or hostile; dialogs are put at its end. */
export const MAX_CONTROLS = 400;
const LAST = 100;

/** All controls of a page, or the first and the last of too many, in their order. */
function boundedControls<Control>(controls: readonly Control[]): Control[] {
  if (controls.length <= MAX_CONTROLS) return [...controls];
  return [...controls.slice(0, MAX_CONTROLS - LAST), ...controls.slice(-LAST)];
}
