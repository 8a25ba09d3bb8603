import type { AttachReport } from '@/utils/model/forms/fill-report';
import { acceptsFile } from '@/utils/text/accepts-file';
import { type AttachPlace, attachPlaces } from './attach-places';
import { type FileSigns, readFileSigns, shows } from './file-signs';
import { dragEvent, pasteEvent, transferWith } from './transfer-events';

/** Looks after which a page that shows nothing is believed to show nothing. */
const LOOKS = 12;
/** Looks that a file must stay in an input that shows no more of it: some pages check it a moment later and empty the input. */
const STAYS = 3;
/** Elements around an input that are looked at. */
const MOST_MARKS = 60;
const HAS_WORDS = /\S/;

export interface AttachEnvironment {
  isVisible(element: Element): boolean;
  /** Waits until the page's scripts have most likely answered. */
  settle(): Promise<void>;
}

/** The upload field that the panel means, and the controls of its form, the message first. */
export interface AttachTarget {
  /** `unknown`: none was found when the page was read; `gone`: one was, and it is not there any more. */
  field: Element | 'unknown' | 'gone';
  near: readonly Element[];
}

/**
 * Gives a file to a page by the way that it has for one – its upload field, a zone to drop on, its message to paste into – and looks
 * whether the page shows it then. Nothing is pressed.
 */
export async function attachFile(
  { field, near }: AttachTarget,
  file: File,
  environment: AttachEnvironment,
): Promise<AttachReport['outcome']> {
  if (field !== 'unknown') return attachToInput(field, file, environment);
  for (const place of attachPlaces(document, near, file, environment.isVisible)) {
    const outcome = await tryPlace(place, file, environment);
    if (outcome !== 'did-not-stick') return outcome;
  }
  return 'no-place';
}

async function attachToInput(
  input: Element | 'gone',
  file: File,
  environment: AttachEnvironment,
): Promise<AttachReport['outcome']> {
  if (!(input instanceof HTMLInputElement) || !input.isConnected || input.type !== 'file') return 'gone';
  if (!acceptsFile(input.accept, file)) return 'not-accepted';
  return tryPlace({ route: 'input', element: input }, file, environment);
}

async function tryPlace(place: AttachPlace, file: File, environment: AttachEnvironment): Promise<AttachReport['outcome']> {
  const before = readFileSigns(document, file);
  const marks = marksBeside(place, environment);
  if (!give(place, file)) return 'did-not-stick';
  const isKept = () => keepsWhatItHolds(place, environment) || marksBeside(place, environment) > marks;
  return (await waitForArrival(before, file, isKept, environment)) ? 'attached' : 'unseen';
}

/** Wordless marks around an input: some chats say that they have a file by nothing else. Words may well say that it was refused. */
function marksBeside({ route, element }: AttachPlace, { isVisible }: AttachEnvironment): number {
  const around = route === 'input' ? element.parentElement : null;
  return Array.from(around?.querySelectorAll('*') ?? [])
    .slice(0, MOST_MARKS)
    .filter((one) => !HAS_WORDS.test(one.textContent ?? '') && isVisible(one)).length;
}

function give({ route, element }: AttachPlace, file: File): boolean {
  if (route === 'input') return element instanceof HTMLInputElement && giveToInput(element, file);
  return route === 'drop' ? giveByDrop(element, file) : giveByPaste(element, file);
}

/**
 * Is a file in there as good as sent? It goes with a form, or the browser shows its name; an input that is neither may be one that nobody
 * listens to until its button is pressed.
 */
function keepsWhatItHolds({ route, element }: AttachPlace, { isVisible }: AttachEnvironment): boolean {
  return route === 'input' && element instanceof HTMLInputElement && (element.form !== null || isVisible(element));
}

async function waitForArrival(
  before: FileSigns,
  file: File,
  holdingCounts: () => boolean,
  { settle }: AttachEnvironment,
): Promise<boolean> {
  let held = 0;
  for (let look = 0; look < LOOKS; look += 1) {
    await settle();
    const now = readFileSigns(document, file);
    if (shows(before, now)) return true;
    held = now.held > before.held && holdingCounts() ? held + 1 : 0;
    if (held >= STAYS) return true;
  }
  return false;
}

/**
 * Drops a file on an element as a person would drag it there from a folder.
 * @returns whether the page takes what is dropped there: by the drag-and-drop model it says so by cancelling `dragover`
 * https://html.spec.whatwg.org/multipage/dnd.html#drag-and-drop-processing-model
 */
function giveByDrop(element: Element, file: File): boolean {
  const transfer = transferWith(file);
  const { left, top, width, height } = element.getBoundingClientRect();
  const tell = (type: string) => {
    const event = dragEvent(type, transfer, { clientX: left + width / 2, clientY: top + height / 2 });
    element.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const entered = tell('dragenter');
  const over = tell('dragover');
  if (!over && !entered) {
    // A zone that lit up for the drag goes dark again.
    tell('dragleave');
    return false;
  }
  tell('drop');
  return true;
}

/**
 * Pastes a file into an element as a person would from the clipboard.
 * @returns whether the page took it: it cancels `paste` where it does with it what no text field does by itself
 */
function giveByPaste(element: Element, file: File): boolean {
  const event = pasteEvent(file);
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

/**
 * Puts a file into a file input as the person's own choice would. An input that takes several keeps those it has.
 * @returns whether the input took it; what the page made of it is another question
 */
function giveToInput(input: HTMLInputElement, file: File): boolean {
  const transfer = new DataTransfer();
  if (input.multiple) for (const present of Array.from(input.files ?? [])) transfer.items.add(present);
  transfer.items.add(file);
  input.files = transfer.files;
  // Asked before the events: uploaders take the file over and empty the input, and with it the list.
  const held = Array.from(input.files ?? []).some(({ name, size }) => name === file.name && size === file.size);
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return held;
}
