import { attachFile } from '@/utils/capture/attach/attach-file';
import { isVisibleInView } from '@/utils/dom/is-visible-in-view';
import { visibleText } from '@/utils/dom/visible-text';
import { type FillEnvironment, fillControls, undoFill } from '@/utils/forms/write/fill-controls';
import { listen } from '@/utils/messaging/listen';
import type { FillReport } from '@/utils/model/forms/fill-report';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import { base64ToBytes } from '@/utils/text/base64';
import { normaliseText } from '@/utils/text/normalise-text';
import { randomId } from '@/utils/text/random-id';
import { type AgentState, assertCurrent } from './agent-state';
import { attachTarget } from './attach-target';
import { chatHand } from './chat/chat-door';
import { insertText } from './insert-text';
import type { MailWatch } from './mail-watch';
import { pageErrors } from './page-errors';
import { responseStatus } from './response-status';
import { saidRecently } from './said-recently';
import { settle } from './settle';
import { spotErrors } from './spot-errors';
import type { SubmissionReporter } from './submission-reporter';
import { takeRestorations } from './take-restorations';

/** Answers what the extension asks of this document. @returns ends that */
export function listenAsAgent(
  state: AgentState,
  reader: { look(force?: boolean): Promise<unknown> },
  submissions: SubmissionReporter,
  mail: MailWatch,
): () => void {
  const environment: FillEnvironment = {
    elementOf: (id) => state.registry.elementOf(id),
    isVisible: isVisibleInView,
    settle,
    typeOf: (id) => state.forms.flatMap(({ controls }) => controls).find((control) => control.id === id)?.type,
  };
  return listen('agent', {
    'agent.scan': async () => {
      await reader.look(true);
    },
    'agent.ping': () => ({ documentKey: state.documentKey }),
    'agent.fill': async ({ documentKey, instructions }): Promise<FillReport> => {
      assertCurrent(state, documentKey);
      const { results, restorations } = await fillControls(environment, instructions);
      for (const form of state.forms) {
        if (form.controls.some(({ id }) => restorations.some(({ controlId }) => controlId === id)))
          state.filledForms.add(form.id);
      }
      await reader.look();
      if (restorations.length === 0) return { undoId: null, results };
      const undoId = randomId();
      state.restorations.set(undoId, restorations);
      return { undoId, results };
    },
    'agent.undo': async ({ documentKey, undoId, controlIds }): Promise<FillReport> => {
      assertCurrent(state, documentKey);
      const restorations = takeRestorations(state, undoId, controlIds);
      const report = await undoFill(restorations, environment, controlIds !== undefined);
      await reader.look();
      return report;
    },
    'agent.insert': async ({ text }) => ({ outcome: await insertText(text, state, reader, environment) }),
    'agent.attach': async ({ documentKey, controlId, formId, nearId, file }) => {
      assertCurrent(state, documentKey);
      const picture = new File([base64ToBytes(file.base64)], file.name, { type: file.type });
      const outcome = await attachFile(attachTarget(state, controlId, formId, nearId), picture, environment);
      await reader.look();
      return { outcome };
    },
    'agent.chat': async ({ documentKey, act }) => {
      assertCurrent(state, documentKey);
      return { outcome: await chatHand()({ documentKey, elementOf: environment.elementOf }, act) };
    },
    'agent.reveal': ({ documentKey, formId }) => {
      assertCurrent(state, documentKey);
      const controls = state.forms.find(({ id }) => id === formId)?.controls ?? [];
      const first = controls.map(({ id }) => state.registry.elementOf(id)).find((element) => element instanceof HTMLElement);
      if (!(first instanceof HTMLElement)) return;
      first.scrollIntoView({ block: 'center' });
      first.focus({ preventScroll: true });
    },
    'agent.around': ({ text }) => ({
      text: visibleText(document).find((segment) => normaliseText(segment.text).includes(text))?.text ?? null,
      title: document.title.slice(0, MAX_TEXT),
    }),
    'agent.expect-mail': ({ awaited }) => mail.expect(awaited),
    'agent.errors': () => ({ errors: pageErrors(spotErrors(document, responseStatus()), saidRecently()) }),
    'agent.text': () => ({ segments: visibleText(document) }),
    'agent.watch': ({ submissionId, wasThere }) => submissions.follow(submissionId, wasThere),
  });
}
