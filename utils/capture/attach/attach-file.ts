import type { AttachReport } from '@/utils/model/forms/fill-report';
import { acceptsFile } from '@/utils/text/accepts-file';
import { type AttachPlace, attachPlaces } from './attach-places';
import { type FileSigns, readFileSigns, shows } from './file-signs';
import { giveByDrop } from './give-by-drop';
import { giveByPaste } from './give-by-paste';
import { giveToInput } from './give-to-input';

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
