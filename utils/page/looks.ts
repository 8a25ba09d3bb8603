import type { PageLife } from '@/utils/dom/page-life';
import type { ChatReader } from './chat-reader';
import type { PageReader } from './page-reader';

/** A look that takes longer is felt where it comes too often, ms. */
const COSTLY = 40;
/** After so much reading the page has its turn, ms. */
const TURN = 8;

/**
 * Looks at the document for all who want to know what is in it. Where nothing has changed but what stands in the controls, and a whole look is
 * costly, only that is read: what such a page costs does not depend on its size then.
 */
export class Looks {
  private cost = 0;
  private changed = true;

  constructor(
    private readonly life: PageLife,
    private readonly reader: Pick<PageReader, 'look' | 'lookAtValues'>,
    private readonly chats: Pick<ChatReader, 'look'>,
  ) {}

  /** Something has changed besides the text in a control. */
  noteChange(): void {
    this.changed = true;
  }

  /**
   * @param force say even what has not changed, for the background may have forgotten
   * @returns whether there was anything new
   */
  async look(force = false): Promise<boolean> {
    if (!force && !this.changed && this.cost > COSTLY) return this.reader.lookAtValues();
    this.changed = false;
    const begun = this.life.now();
    const forms = this.reader.look(force);
    const readForms = this.life.now() - begun;
    const found = await Promise.all([forms, this.lookAtChats(force, readForms)]);
    return found.some(Boolean);
  }

  private async lookAtChats(force: boolean, readForms: number): Promise<boolean> {
    if (readForms > TURN) await new Promise<void>((resolve) => this.life.after(0, resolve));
    const begun = this.life.now();
    const chats = this.chats.look(force);
    this.cost = readForms + this.life.now() - begun;
    return chats;
  }
}
