import { MAX_TEXT } from '@/utils/forms/findings';
import { scanDocument } from '@/utils/forms/scan-document';
import { submissionText } from '@/utils/forms/submission-text';
import { notify } from '@/utils/messaging/notify';
import { listenAsAgent } from './agent-messages';
import { type AgentState, createAgentState } from './agent-state';
import { ChangeObserver } from './change-observer';
import { numbersInView, watchForNumber } from './confirmation-watch';
import { randomId } from './random-id';
import { findingOfForm, valueOfControl } from './sent-form';
import { SubmissionWatch } from './submission-watch';

/** Kept on the global object of the isolated world, which no page can see: a second injection finds the first. */
const MARK = Symbol.for('casebook-agent');
/** A form that is less likely one for support than this is nobody's request. */
const SUPPORT_SCORE = 0.5;

/**
 * The part of Casebook that works in a page, injected where there is reason to: reads its forms, fills them on the person's word,
 * notices that a request was sent, and looks for its number. One a document, however often it is injected.
 */
export function startAgent(): void {
  if (Reflect.has(globalThis, MARK)) return;
  Reflect.set(globalThis, MARK, true);

  const state = createAgentState();
  const submissions = new SubmissionWatch(
    (form) => onSubmitted(form, state, numbers),
    () => {
      if (state.forms.some(({ kind }) => kind === 'support')) notify('page.wake', undefined);
    },
  );
  const changes = new ChangeObserver(
    () => look(),
    (records) => {
      if (removesFrame(records)) notify('page.frame-removed', undefined);
    },
  );
  const numbers = new NumberWatch();
  let reported = '';

  const look = (force = false) => {
    const found = scanDocument(document, state.registry);
    state.forms = found.forms;
    for (const root of rootsOf(state)) {
      changes.watch(root);
      submissions.watch(root);
    }
    const findings = { ...found, documentKey: state.documentKey, opaqueOrigin: self.origin === 'null' };
    const text = JSON.stringify(findings);
    if (!force && text === reported) return;
    reported = text;
    notify('findings.report', findings);
  };

  changes.watch(document);
  submissions.watch(document);
  // What a person types changes whether a control is empty, and no attribute with it.
  document.addEventListener('change', () => changes.schedule(), { capture: true, passive: true });
  addEventListener('pageshow', (event) => {
    if (event.persisted) look(true);
  });
  listenAsAgent(state, { look: () => look(true), watch: (submissionId, known) => numbers.start(submissionId, known) });
  look(true);
}

/** The watch for the number of the last request sent from this tab; a new request ends the watch for the one before. */
class NumberWatch {
  private submissionId: string | null = null;
  private stop: () => void = () => {};

  /** The submission whose number is awaited. */
  get waiting(): string | null {
    return this.submissionId;
  }

  start(submissionId: string, known: ReadonlySet<string>): void {
    if (this.submissionId === submissionId) return;
    this.stop();
    this.submissionId = submissionId;
    this.stop = watchForNumber(
      known,
      (candidates) => notify('ticket.seen', { submissionId, pageTitle: document.title.slice(0, MAX_TEXT), candidates }),
      () => {
        this.submissionId = null;
      },
    );
  }
}

function onSubmitted(element: HTMLFormElement, state: AgentState, numbers: NumberWatch): void {
  // Scanned anew: the page may have changed within the last moments.
  const { forms } = scanDocument(document, state.registry);
  const form = findingOfForm(element, forms, state.registry);
  if (!form) return;
  const isSupport = form.kind === 'support' && form.score >= SUPPORT_SCORE;
  if (!isSupport && !state.filledForms.has(form.id)) return;
  const known = numbersInView().map(({ value }) => value);
  // Sending again what is still waiting (a double click, a second try after a validation error) is the same request.
  const submissionId = numbers.waiting ?? randomId();
  notify('submission.started', {
    submissionId,
    documentKey: state.documentKey,
    formId: form.id,
    ...submissionText(form, (id) => valueOfControl(id, state.registry)),
    pageTitle: document.title.slice(0, MAX_TEXT),
    knownNumbers: known,
  });
  numbers.start(submissionId, new Set(known));
}

/** The document and every shadow root that holds a control. */
function rootsOf(state: AgentState): Set<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const form of state.forms) {
    for (const { id } of form.controls) {
      let root = state.registry.elementOf(id)?.getRootNode();
      while (root instanceof ShadowRoot) {
        roots.add(root);
        root = root.host.getRootNode();
      }
    }
  }
  return roots;
}

function removesFrame(records: MutationRecord[]): boolean {
  return records.some(({ removedNodes }) =>
    Array.from(removedNodes).some(
      (node) => node instanceof Element && (node.matches('iframe') || node.querySelector('iframe')),
    ),
  );
}
