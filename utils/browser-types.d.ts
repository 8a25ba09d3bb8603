// The types of `wxt/browser` are Chrome's; this is what Firefox has besides.
// https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction
import '@wxt-dev/browser';

declare module '@wxt-dev/browser' {
  export namespace Browser {
    export namespace sidebarAction {
      /** Only within a person's own action (a click, a command). */
      function toggle(): Promise<void>;
      /** Only within a person's own action; does nothing where it is open already. */
      function open(): Promise<void>;
    }
  }
}
