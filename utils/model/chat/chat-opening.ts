/**
 * What came of opening a chat. `failed`: it was called for and did not come. `hidden`: its launcher cannot be seen now. `gone`: it is not on
 * the page any more. `forbidden`: its launcher does something else as well.
 */
export const CHAT_OPENINGS = ['opened', 'failed', 'hidden', 'gone', 'forbidden'] as const;
export type ChatOpening = (typeof CHAT_OPENINGS)[number];
