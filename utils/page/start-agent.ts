import { visibleText } from '@/utils/dom/visible-text';
import { MAX_TEXT } from '@/utils/forms/findings';
import { submissionText } from '@/utils/forms/submission-text';
import { notify } from '@/utils/messaging/notify';
import type { MessageData } from '@/utils/messaging/protocol';
import { ask } from '@/utils/messaging/send';
import { listenAsAgent } from './agent-messages';
import { type AgentState, createAgentState } from './agent-state';
import { ChangeObserver } from './change-observer';
import { NumberWatch } from './number-watch';
import { PageReader } from './page-reader';
import { randomId } from './random-id';
import { findingOfForm, valueOfControl } from './sent-form';
import { SubmissionWatch } from './submission-watch';

/** Kept on the global object of the isolated world, which no page can see: a second injection has the first look again. */
const MARK = Symbol.for('casebook-agent');
/** A form that is less likely one for support than this is nobody's request. */
const SUPPORT_SCORE = 0.5;

/**
 * The part of Casebook that works in a page, injected where there is reason to: reads its forms, fills them on the person's word,
 * notices that a request was sent, and tells what becomes visible then. One a document, however often it is injected.
 */
export function startAgent(): void {
  const running: unknown = Reflect.get(globalThis, MARK);
  if (typeof running === 'function') {
    running();
    return;
  }

  const state = createAgentState();
  const numbers = new NumberWatch();
  const submissions = new SubmissionWatch(
    (form) => onSubmitted(form, state, numbers),
    () => {
      if (state.forms.some(({ kind }) => kind === 'support')) notify('page.wake', undefined);
    },
  );
  const reader = new PageReader(state, () => {
    for (const root of rootsOf(state)) {
      changes.watch(root);
      submissions.watch(root);
    }
  });
  const changes = new ChangeObserver(
    () => void reader.look(),
    (records) => {
      if (removesFrame(records)) notify('page.frame-removed', undefined);
    },
  );

  changes.watch(document);
  submissions.watch(document);
  // What a person types changes whether a control is empty, and no attribute with it.
  document.addEventListener('change', () => changes.schedule(), { capture: true, passive: true });
  addEventListener('pageshow', (event) => {
    if (event.persisted) void reader.look(true);
  });
  listenAsAgent(state, reader, numbers);
  const look = () => void reader.look();
  Reflect.set(globalThis, MARK, look);
  look();
}

function onSubmitted(element: HTMLFormElement, state: AgentState, numbers: NumberWatch): void {
  const form = findingOfForm(element, state.forms, state.registry);
  if (!form) return;
  const isSupport = form.kind === 'support' && form.score >= SUPPORT_SCORE;
  if (!isSupport && !state.filledForms.has(form.id)) return;
  const segments = visibleText(document);
  // Sending again what is still waiting (a double click, a second try after a validation error) is the same request.
  const submissionId = numbers.waiting ?? randomId();
  tellSubmission({
    submissionId,
    documentKey: state.documentKey,
    formId: form.id,
    ...submissionText(form, (id) => valueOfControl(id, state.registry)),
    pageTitle: document.title.slice(0, MAX_TEXT),
    segments,
  });
  numbers.start(submissionId, segments);
}

/** A page that stays says it again until it is heard; one that goes has said it once, to a worker that was woken before. */
function tellSubmission(submission: MessageData<'submission.started'>, attemptsLeft = 5): void {
  ask('submission.started', submission).catch((error: unknown) => {
    console.debug('[casebook] submission not heard', error);
    if (attemptsLeft > 1) setTimeout(() => tellSubmission(submission, attemptsLeft - 1), 500);
  });
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
