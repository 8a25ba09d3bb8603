const EVENT = { bubbles: true, cancelable: true, composed: true };

/** What a person drags: a `DataTransfer` with one file, as the page's own scripts can read it. */
export function transferWith(file: File): object {
  const transfer = construct(pageWindow() ?? window, 'DataTransfer');
  addFile(transfer, file);
  return transfer;
}

/**
 * @param type `dragenter`, `dragover`, `drop` or `dragleave`
 * @param at where, CSS pixels of the viewport
 */
export function dragEvent(type: string, transfer: object, at: { clientX: number; clientY: number }): Event {
  return expectEvent(construct(window, 'DragEvent', type, { ...EVENT, ...at, dataTransfer: transfer }));
}

export function pasteEvent(file: File): Event {
  const page = pageWindow();
  if (!page) return expectEvent(construct(window, 'ClipboardEvent', 'paste', { ...EVENT, clipboardData: transferWith(file) }));
  // Firefox leaves out what it is given to begin with, and takes what is added afterwards.
  const event = construct(page, 'ClipboardEvent', 'paste', cloneInto(EVENT, page));
  addFile(Reflect.get(event, 'clipboardData'), file);
  return expectEvent(event);
}

/**
 * In Firefox the page's window with what the page has made of it. A page sees no files in a `DataTransfer` that a content script made, nor
 * in one that was filled past the waiver of its Xray (tried in 153), so both are done with the page's own. What it has put in the place of
 * its constructors learns of the picture alone, which was meant for it. `undefined` in Chrome, where content scripts share these objects.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts
 */
function pageWindow(): object | undefined {
  const page: unknown = Reflect.get(window, 'wrappedJSObject');
  return isObject(page) ? page : undefined;
}

function cloneInto(value: object, page: object): unknown {
  const clone: unknown = Reflect.get(globalThis, 'cloneInto');
  if (typeof clone !== 'function') throw new TypeError('no cloneInto in this browser');
  return clone(value, page);
}

function construct(realm: object, name: string, ...args: unknown[]): object {
  const made: unknown = Reflect.get(realm, name);
  if (typeof made !== 'function') throw new TypeError(`no ${name} in this page`);
  return Reflect.construct(made, args);
}

function addFile(transfer: unknown, file: File): void {
  const items: unknown = isObject(transfer) ? Reflect.get(transfer, 'items') : undefined;
  const add: unknown = isObject(items) ? Reflect.get(items, 'add') : undefined;
  if (typeof add !== 'function') throw new TypeError('no list of items in this page');
  Reflect.apply(add, items, [file]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** `instanceof` does not see through the waiver of an Xray. */
function expectEvent(made: object): Event {
  if (isEvent(made)) return made;
  throw new TypeError('the page makes no events');
}

function isEvent(made: object): made is Event {
  return 'type' in made && 'defaultPrevented' in made;
}
