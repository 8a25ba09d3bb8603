import * as v from 'valibot';
import type { MessageData, MessageName } from '@/utils/messaging/protocol';
import { type AttachReport, attachReportSchema, type FillReport, fillReportSchema } from '@/utils/model/forms/fill-report';
import type { FrameFindings } from '@/utils/model/forms/findings';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';

/** What the panel would send to the agent of a frame, sent from the desk: for tests of the agent that need no panel. */
async function askAgent<S extends v.GenericSchema, N extends MessageName>(
  { desk }: TestBrowser,
  { tabId, frameId }: Pick<FrameFindings, 'tabId' | 'frameId'>,
  answer: S,
  message: { name: N; data: MessageData<N> },
): Promise<v.InferOutput<S>> {
  const envelope = v.object({ ok: v.literal(true), value: answer });
  const code = 'return browser.tabs.sendMessage(data.tabId, data.message, { frameId: data.frameId });';
  return (await evaluate(desk, envelope, code, { tabId, frameId, message })).value;
}

/**
 * @param values by control id
 * @param overwritten controls whose own value may be replaced
 */
export function fillByMessage(
  test: TestBrowser,
  frame: FrameFindings,
  values: ReadonlyMap<string, string>,
  overwritten: ReadonlySet<string> = new Set(),
): Promise<FillReport> {
  const instructions = [...values].map(([controlId, value]) => ({ controlId, value, overwrite: overwritten.has(controlId) }));
  const data = { documentKey: frame.documentKey, instructions };
  return askAgent(test, frame, fillReportSchema, { name: 'agent.fill', data });
}

export function undoByMessage(test: TestBrowser, frame: FrameFindings, undoId: string): Promise<FillReport> {
  const data = { documentKey: frame.documentKey, undoId };
  return askAgent(test, frame, fillReportSchema, { name: 'agent.undo', data });
}

export function attachByMessage(
  test: TestBrowser,
  frame: FrameFindings,
  { controlId, formId = null }: { controlId: string | null; formId?: string | null },
  { name, bytes }: { name: string; bytes: Buffer },
): Promise<AttachReport> {
  const file = { name, type: 'image/png', base64: bytes.toString('base64') };
  const data = { documentKey: frame.documentKey, controlId, formId, file };
  return askAgent(test, frame, attachReportSchema, { name: 'agent.attach', data });
}
