import { FormHint } from '@/utils/dom/form-hint';
import type { PageLife } from '@/utils/dom/page-life';
import { notify } from '@/utils/messaging/notify';
import { Backoff } from './backoff';
import { hearWhatIsSaid } from './said-recently';

/** A frame smaller than this shows no form and no confirmation that a person could read. */
const MIN_FRAME_WIDTH = 100;
const MIN_FRAME_HEIGHT = 40;
/** A shadow root comes without a change that an observer of the document sees: looks by the clock while widgets may load, ms. */
const LOOK_AGAIN = [500, 1_000, 2_000, 4_000, 8_000];
/** A press may bring one too, some time later, ms. */
const AFTER_PRESS = 1_000;

/**
 * The only code every page pays for. It says that the document is there, looks once whether a form may be, and goes on looking while
 * the page changes until it has seen one; then the agent takes over and the watcher rests.
 */
export function startWatcher(life: PageLife): void {
  // Firefox puts it into frames, too, that were taken out of the page meanwhile: their windows have no timers.
  if (document.defaultView === null) return;
  const isTop = window === window.top;
  // Errors are asked for in the page itself.
  if (isTop) hearWhatIsSaid(life);
  let promising = false;
  const hint = new FormHint(document);

  const hello = () => notify('page.hello', { promising, startedAt: performance.timeOrigin });
  const look = () => {
    if (promising || !hint.isThere()) return;
    promising = true;
    observer.disconnect();
  };

  const lookAgain = () => {
    if (promising) return;
    look();
    if (promising) hello();
  };

  const observer = observeQuietly(life, () => {
    hint.pageChanged();
    lookAgain();
  });
  for (const delay of LOOK_AGAIN) life.after(delay, lookAgain);
  life.on(window, 'click', () => life.after(AFTER_PRESS, lookAgain));
  look();
  if (promising || isTop || (innerWidth >= MIN_FRAME_WIDTH && innerHeight >= MIN_FRAME_HEIGHT)) hello();

  // A page brought back from the back/forward cache runs no script anew, but it is the page in view again.
  life.on(window, 'pageshow', (event) => {
    if (event.persisted) notify('page.hello', { promising, startedAt: Date.now() });
  });
}

/** Calls back some time after the document has changed, more and more rarely while it goes on changing. */
function observeQuietly(life: PageLife, callback: () => void): MutationObserver {
  const backoff = new Backoff();
  let isDue = false;
  const observer = life.observer(() => {
    if (isDue) return;
    isDue = true;
    life.after(backoff.delay(life.now(), false), () => {
      isDue = false;
      callback();
      backoff.looked(false);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
  return observer;
}
