import type { ControlRegistry } from '@/utils/dom/control-registry';
import { attributeOf } from '@/utils/dom/node-access';
import { fillTargetOf } from '@/utils/forms/write/fill-target';
import { readValue } from '@/utils/forms/write/fill-value';
import type { FormOutline } from '@/utils/model/forms/findings';

/** The finding most of whose controls belong to a form element that is being sent. */
export function findingOfForm(
  element: HTMLFormElement,
  forms: readonly FormOutline[],
  registry: ControlRegistry,
): FormOutline | undefined {
  const members = (form: FormOutline) =>
    form.controls.filter(({ id }) => {
      const control = registry.elementOf(id);
      return control !== undefined && ownerOf(control) === element;
    }).length;
  return forms
    .map((form) => ({ form, count: members(form) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0]?.form;
}

/** The address that a form element is sent to, `''` where it is none: its button may name another than the form itself. */
export function actionOf(element: HTMLFormElement, submitter: Element | null): string {
  const action = (submitter && attributeOf(submitter, 'formaction')) || attributeOf(element, 'action');
  return URL.canParse(action, document.baseURI) ? new URL(action, document.baseURI).href : '';
}

/** The text a control holds now, `''` for one that holds none of the person's own: a choice says nothing outside its form. */
export function valueOfControl(controlId: string, registry: ControlRegistry): string {
  const element = registry.elementOf(controlId);
  const target = element && fillTargetOf(element);
  return target && target.kind !== 'select' ? readValue(target) : '';
}

function ownerOf(control: Element): Element | null {
  if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLButtonElement
  ) {
    return control.form;
  }
  return control.closest('form');
}
