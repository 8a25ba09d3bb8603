import type { Point } from '@/utils/model/capture/camera-protocol';
import { scrolledTo, scrollTo } from './measure-scroller';

/** Remembers where elements were scrolled to when they were first seen, and scrolls them back. */
export class KeptScroll {
  private readonly kept = new Map<Element, Point>();

  keep(scroller: Element): void {
    if (!this.kept.has(scroller)) this.kept.set(scroller, scrolledTo(scroller));
  }

  restore(): void {
    for (const [scroller, point] of this.kept) scrollTo(scroller, point);
    this.kept.clear();
  }
}
