import { composedParent } from '@/utils/dom/composed-parent';
import type { Box, Part } from '@/utils/model/capture/camera-protocol';
import type { PageStage } from './page-stage';
import { setSubject } from './subject';
import { surroundings } from './surroundings';

/**
 * Makes the page ready for a picture of a part of it.
 * @param element where the part is one
 * @param boxNow where the part stands in the view once the page is ready, CSS pixels
 */
export function partOf(stage: PageStage, element: Element | null, boxNow: () => Box): Part {
  setSubject(element);
  const cut = element !== null && stage.turnTo(element);
  const inView = boxNow();
  const { box, at, content, view } = stage.measure();
  const region = { ...inView, left: inView.left - box.left + at.left, top: inView.top - box.top + at.top };
  // What is fixed may stand where the content has no more: the view is part of it there.
  const shown = { left: at.left - box.left, top: at.top - box.top, ...view };
  const within = commonBox(region, content);
  return { box: within.width * within.height > 0 ? within : commonBox(region, shown), cut };
}

export function rectOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** An error with its surroundings, in the view. */
export function placeOf(element: Element): Box {
  const around: Box[] = [];
  for (let current = composedParent(element); current && current !== document.body; current = composedParent(current))
    around.push(rectOf(current));
  return surroundings(rectOf(element), around, { width: innerWidth, height: innerHeight });
}

/** What two boxes have in common; no size where that is nothing. */
export function commonBox(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.left + one.width, other.left + other.width);
  const bottom = Math.min(one.top + one.height, other.top + other.height);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
