import type { Spot } from './mark';

const SPREAD = Math.PI / 7;

/** The two corners of an arrow's head behind its tip. A short arrow has a small head. */
export function arrowHead(from: Spot, to: Spot, width: number): [Spot, Spot] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const size = Math.min(width * 5, length * 0.7);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const corner = (turn: number) => ({ x: to.x - size * Math.cos(angle + turn), y: to.y - size * Math.sin(angle + turn) });
  return [corner(SPREAD), corner(-SPREAD)];
}
