import { browser } from 'wxt/browser';

const AGENT = '/agent.js';

/**
 * Puts the agent into one frame of a tab, or into all of them.
 * @returns whether the tab may be touched at all: browser pages, stores and the like refuse
 */
export async function injectAgent(tabId: number, frameId?: number): Promise<boolean> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [AGENT] });
    return true;
  } catch (error) {
    console.debug('[casebook] no agent in', tabId, frameId, error);
    return false;
  }
}
