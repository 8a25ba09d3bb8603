import { ControlRegistry } from '@/utils/dom/control-registry';
import type { Restoration } from '@/utils/forms/write/fill-controls';
import { CodedError } from '@/utils/messaging/error-code';
import type { FormOutline } from '@/utils/model/forms/findings';
import { randomId } from '@/utils/text/random-id';

/** What the agent of one document knows. It ends with the document. */
export interface AgentState {
  documentKey: string;
  registry: ControlRegistry;
  /** As the background last made them out. */
  forms: FormOutline[];
  /** What each fill replaced, by undo id. */
  restorations: Map<string, Restoration[]>;
  /** Forms the person filled with Casebook: their submission is recorded whatever the form looks like. */
  filledForms: Set<string>;
}

export function createAgentState(): AgentState {
  return {
    documentKey: randomId(),
    registry: new ControlRegistry(),
    forms: [],
    restorations: new Map(),
    filledForms: new Set(),
  };
}

/** A plan was made for another document than the one that is here now. */
export class StaleDocumentError extends CodedError {
  override name = 'StaleDocumentError';
  constructor() {
    super('page-changed', 'the page has changed since');
  }
}

/** @throws StaleDocumentError */
export function assertCurrent(state: AgentState, documentKey: string): void {
  if (documentKey !== state.documentKey) throw new StaleDocumentError();
}
