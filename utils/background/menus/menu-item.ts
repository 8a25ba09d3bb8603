import type { Translator } from '@/utils/i18n/translator';

/** One line of the browser's context menu. */
export interface MenuItem {
  id: string;
  parentId?: string;
  title: string;
  /** Where the browser shows it: in text fields, or where text is selected. */
  contexts: ['editable'] | ['selection'];
}

/** What the browser tells of a click on one. */
export interface MenuClick {
  menuItemId: string;
  tabId: number;
  frameId: number;
  /** Address of the tab, `''` where it may not be known. */
  tabUrl: string;
  selectionText: string;
}

/** A part of the menu that some room of Casebook answers for. Its items' ids begin with `prefix`. */
export interface MenuPart {
  prefix: string;
  items: (t: Translator['t']) => Promise<MenuItem[]>;
  clicked: (click: MenuClick) => Promise<void>;
}
