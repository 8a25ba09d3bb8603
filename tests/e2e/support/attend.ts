import * as v from 'valibot';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';

/** Has every frame of a tab looked at, as the panel does when it opens. */
export function attend({ desk }: TestBrowser, tabId: number): Promise<unknown> {
  const code = "return browser.runtime.sendMessage({ name: 'tab.attend', data: { tabId: data } });";
  return evaluate(desk, v.object({ ok: v.literal(true), value: v.object({ access: v.literal('granted') }) }), code, tabId);
}
