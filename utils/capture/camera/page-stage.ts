import { composedParent } from '@/utils/dom/composed-parent';
import { deepElements } from '@/utils/dom/deep-elements';
import type { Point, Survey } from '@/utils/model/capture/camera-protocol';
import type { PageTexts } from '@/utils/model/capture/page-texts';
import { frames, imagesReady, painted } from './frames';
import { KeptScroll } from './kept-scroll';
import { KeptStyles } from './kept-styles';
import { contentOf, findScroller, isRoot, scrolledTo, scrollerBoxOf, scrollTo } from './measure-scroller';
import { readTexts } from './read-texts';
import { liesIn, scrollersAround } from './scrollers-around';

/** A page that has grown this often while it was scrolled through will grow for ever. */
const MAX_ROUNDS = 3;
/** More than a person would read: the rest is left out and they are told. */
const MAX_VIEWS = 100;
/** Browsers hold on to what is in view when something above it changes, and scroll along. */
const MAX_ATTEMPTS = 3;

/** Where it would stand were nothing scrolled. */
const UNSTUCK = { position: 'relative', top: 'auto', right: 'auto', bottom: 'auto', left: 'auto', transition: 'none' };
/** A ground that stands still while the page is scrolled would begin anew in every picture. */
const GROUNDED = { 'background-attachment': 'scroll' };
/** Children that say `visibility: visible` would stay. */
const HIDDEN = { opacity: '0', transition: 'none' };

/** A page while its picture is taken, piece by piece. `restore` puts it back as it was, whatever happened. */
export class PageStage {
  private scroller = findScroller();
  private readonly styles = new KeptStyles();
  private readonly moved = new KeptScroll();
  /** What the picture is of, where it is an element. */
  private subject: Element | null = null;
  private over = false;

  /** Has everything loaded that a page loads when scrolled to, and measures. */
  async survey(): Promise<Survey> {
    this.hold();
    let height = 0;
    for (let round = 0; round < MAX_ROUNDS && contentOf(this.scroller).height > height + 1; round++) {
      const from = height;
      height = contentOf(this.scroller).height;
      await this.scrollThrough(from, height);
    }
    return { ...this.measure(), endless: this.isLongerThan(height) };
  }

  /**
   * Has what is scrolled be what cuts an element off, and that be in the view.
   * @returns whether it is cut off all the same
   */
  turnTo(element: Element): boolean {
    this.subject = element;
    const cutting = scrollersAround(element).find((scroller) => !liesIn(element, scroller));
    if (!cutting) return false;
    for (const around of scrollersAround(cutting)) this.moved.keep(around);
    this.moved.keep(findScroller());
    this.scroller = cutting;
    this.hold();
    const isSeen = () => [...scrollersAround(cutting), null].every((around) => liesIn(cutting, around));
    if (!isSeen()) cutting.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    return !isSeen();
  }

  measure(): Survey {
    const box = scrollerBoxOf(this.scroller);
    const content = contentOf(this.scroller);
    content.height = Math.min(content.height, MAX_VIEWS * box.height);
    return {
      view: { width: innerWidth, height: innerHeight },
      box,
      inner: !isRoot(this.scroller),
      content,
      at: scrolledTo(this.scroller),
      endless: false,
      pixelRatio: devicePixelRatio,
    };
  }

  /** @returns where that led: browsers stop at the end of the content */
  async go(to: Point, hideFixed: boolean, stitched: boolean): Promise<Point> {
    this.hold();
    this.still(hideFixed, stitched);
    let images: HTMLImageElement[] = [];
    for (let attempt = 0; attempt === 0 || (attempt < MAX_ATTEMPTS && !this.isAt(to)); attempt++) {
      scrollTo(this.scroller, to);
      await this.frames(2);
      // What scripts and style sheets fix only once the page is scrolled; it may have moved the content, too.
      images = this.still(hideFixed, stitched);
    }
    await imagesReady(images);
    await this.frames(1);
    return scrolledTo(this.scroller);
  }

  texts(): PageTexts {
    return { at: scrolledTo(this.scroller), pieces: readTexts(this.scroller) };
  }

  restore(): void {
    if (this.over) return;
    this.over = true;
    this.styles.restore();
    this.moved.restore();
  }

  /** Where it is scrolled to is kept, and nothing pulls at it. */
  private hold(): void {
    this.moved.keep(this.scroller);
    this.styles.override(asStyled(this.scroller), { 'scroll-snap-type': 'none' });
  }

  /** Whatever is under way ends when the page has been put back. */
  private async frames(count: number): Promise<void> {
    await frames(count);
    this.assertOn();
  }

  private assertOn(): void {
    if (this.over) throw new Error('the page has been put back');
  }

  private isAt(to: Point): boolean {
    const { left, top } = scrolledTo(this.scroller);
    const { width, height } = scrollerBoxOf(this.scroller);
    const content = contentOf(this.scroller);
    const isNear = (now: number, wanted: number, most: number) => Math.abs(now - Math.min(wanted, most)) < 1;
    return isNear(left, to.left, content.left + content.width - width) && isNear(top, to.top, content.height - height);
  }

  private async scrollThrough(from: number, to: number): Promise<void> {
    const step = scrollerBoxOf(this.scroller).height;
    const end = Math.min(to, MAX_VIEWS * step);
    const { left } = scrolledTo(this.scroller);
    for (let top = from; top < end; top += step) {
      scrollTo(this.scroller, { left, top });
      await painted();
      this.assertOn();
    }
  }

  private isLongerThan(height: number): boolean {
    const now = contentOf(this.scroller).height;
    return now > height + 1 || now > MAX_VIEWS * scrollerBoxOf(this.scroller).height;
  }

  /**
   * Has what sticks stand in its place, and what is fixed hidden where it was pictured already.
   * @returns the images of the page
   */
  private still(hideFixed: boolean, stitched: boolean): HTMLImageElement[] {
    const images: HTMLImageElement[] = [];
    for (const element of deepElements(document)) {
      if (element instanceof HTMLImageElement) images.push(element);
      if (!isStyled(element)) continue;
      const { position, backgroundAttachment } = getComputedStyle(element);
      if (stitched && backgroundAttachment.includes('fixed')) this.styles.override(element, GROUNDED);
      if (position === 'sticky') this.styles.override(element, UNSTUCK);
      else if (position === 'fixed' && hideFixed && !this.isShown(element)) this.styles.override(element, HIDDEN);
    }
    return images;
  }

  private isShown(element: Element): boolean {
    return holds(element, this.scroller) || (this.subject !== null && holds(element, this.subject));
  }
}

function isStyled(element: Element): element is HTMLElement | SVGElement {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  // A form answers to the name of a control in it.
  return element.style instanceof CSSStyleDeclaration;
}

function asStyled(element: Element): HTMLElement | SVGElement {
  return isStyled(element) ? element : document.documentElement;
}

function holds(element: Element, inner: Element): boolean {
  for (let current: Element | null = inner; current; current = composedParent(current)) if (current === element) return true;
  return false;
}
