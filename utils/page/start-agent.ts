import type { PageLife } from '@/utils/dom/page-life';
import { notify } from '@/utils/messaging/notify';
import { reportFailure } from '@/utils/messaging/report-failure';
import { listenAsAgent } from './agent-messages';
import { type AgentState, createAgentState } from './agent-state';
import { ChangeObserver } from './change-observer';
import { ChatReader } from './chat-reader';
import { Looks } from './looks';
import { MailWatch } from './mail-watch';
import { PageReader } from './page-reader';
import { PressWatch } from './press-watch';
import { hearWhatIsSaid } from './said-recently';
import { actionOf, findingOfForm } from './sent-form';
import { SubmissionReporter } from './submission-reporter';
import { SubmissionWatch } from './submission-watch';

/** Kept on the global object of the isolated world, which no page can see: a second injection has the first look again, if that still can. */
const MARK = Symbol.for('casebook-agent');
/** While the person writes in a support form the background is kept awake, ms: Firefox loses what a page says last to one that sleeps. */
const WAKE_EVERY = 10_000;

/**
 * The part of Casebook that works in a page, injected where there is reason to: reads its forms, fills them on the person's word,
 * notices that a request was sent, and tells what becomes visible then. One a document, however often it is injected.
 */
export function startAgent(life: PageLife): void {
  const running: unknown = Reflect.get(globalThis, MARK);
  if (typeof running === 'function' && running() === true) return;

  const state = createAgentState();
  const reporter = new SubmissionReporter(life, state);
  const mail = new MailWatch();
  let lastWake = Number.NEGATIVE_INFINITY;
  const presses = new PressWatch(life, state, reporter);
  const submissions = new SubmissionWatch(life, {
    submitted: (element, submitter) => {
      presses.forget();
      const form = findingOfForm(element, state.forms, state.registry);
      if (reporter.isWanted(form)) reporter.report(reporter.read(form), actionOf(element, submitter));
    },
    near: (target, decisive) => {
      if (!state.forms.some((form) => reporter.isWanted(form))) return;
      reporter.touched();
      const now = life.now();
      if (!decisive && now - lastWake < WAKE_EVERY) return;
      lastWake = now;
      notify('page.wake', { documentKey: state.documentKey, sends: decisive && presses.maySend(target) });
    },
    pressed: (target) => presses.pressed(target),
    entered: (target) => presses.entered(target),
  });
  const reader = new PageReader(life, state, () => {
    for (const root of rootsOf(state)) {
      changes.watch(root);
      submissions.watch(root);
    }
  });
  const chats = new ChatReader(life, state, (roots) => {
    for (const root of roots) changes.watch(root);
  });
  const looks = new Looks(life, reader, chats);
  /** Frames in this document. */
  let frames = window.length;
  const changes = new ChangeObserver(
    life,
    () => {
      mail.look();
      return looks.look();
    },
    () => {
      looks.noteChange();
      if (window.length < frames) notify('page.frame-removed', undefined);
      frames = window.length;
    },
  );

  changes.watch(document);
  submissions.watch(document);
  // What a person types changes whether a control is empty, and no attribute with it.
  life.on(document, 'change', ({ target }) => {
    // A choice may show more of the form by style alone.
    if (!isText(target)) looks.noteChange();
    changes.schedule();
  });
  life.on(window, 'resize', () => looks.noteChange());
  life.on(window, 'click', () => changes.pressed());
  life.on(window, 'pageshow', (event) => {
    if (event.persisted) reportFailure('the page was not looked at', looks.look(true));
  });
  if (window === window.top) hearWhatIsSaid(life);
  life.signal.addEventListener('abort', listenAsAgent(state, looks, reporter, mail), { once: true });
  const again = () => {
    if (life.goesOn()) reportFailure('the page was not looked at', looks.look());
    return life.goesOn();
  };
  Reflect.set(globalThis, MARK, again);
  again();
}

const TICKED: ReadonlySet<string> = new Set(['checkbox', 'radio', 'file']);

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !TICKED.has(target.type));
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
