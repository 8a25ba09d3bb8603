import { browser } from 'wxt/browser';

const CHAT = '/chat.js';

/** Puts what works in chats into one frame, where the agent is already. @returns whether the frame may be touched at all */
export async function injectChat(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CHAT] });
    return true;
  } catch (error) {
    console.debug('[casebook] nothing for chats in', tabId, frameId, error);
    return false;
  }
}
