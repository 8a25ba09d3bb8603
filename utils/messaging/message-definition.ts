import type * as v from 'valibot';

/** Who may send a message: `page` — a content script of ours, `extension` — the background or one of our own pages. */
export type SenderKind = 'page' | 'extension';

/** Who answers a message: the background, or the agent of one frame, which does so for the script for chats as well. */
export type Answerer = 'background' | 'agent';

export interface MessageDefinition {
  from: SenderKind;
  answeredBy: Answerer;
  /**
   * What the person's switch for the site does to it. `true`: a site that is off is answered with `site-off` and no handler hears of it.
   * A schema: unless the site is on, the data is parsed with this one, which takes out of it what would have the page looked at.
   */
  gatedBySite: boolean | v.GenericSchema;
  data: v.GenericSchema;
  answer: v.GenericSchema;
}
