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
    export namespace tabs {
      /**
       * A picture of any part of a tab's page.
       * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/captureTab
       * @param options `rect` in CSS pixels from the corner of the document
       * @returns a `data:` address
       */
      function captureTab(
        tabId: number,
        options: { format: 'png'; rect: { x: number; y: number; width: number; height: number }; scale: number },
      ): Promise<string>;
    }
  }
}
