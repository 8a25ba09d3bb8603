import type { PageLife } from '@/utils/dom/page-life';
import { viewOfNow } from '@/utils/dom/page-view';
import { readDocument } from '@/utils/forms/read/read-document';
import { CodedError } from '@/utils/messaging/error-code';
import { ask } from '@/utils/messaging/send';
import type { AgentState } from './agent-state';

/**
 * Reads the document and has the background say what its forms are. What has not changed since the last look is not sent again. Looks
 * follow each other: a second one asked for while one is on its way begins when that has ended, and only then.
 */
export class PageReader {
  private sent = '';
  private running: Promise<boolean> | null = null;
  private again = false;

  constructor(
    private readonly life: PageLife,
    private readonly state: AgentState,
    private readonly understood: () => void,
  ) {}

  /**
   * @param force send even what has not changed, for the background may have forgotten
   * @returns whether there was anything new
   */
  look(force = false): Promise<boolean> {
    if (force) this.sent = '';
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.readAndAgain();
    return this.running;
  }

  private async readAndAgain(): Promise<boolean> {
    const found = await this.read().finally(() => {
      this.running = null;
    });
    if (!this.again) return found;
    this.again = false;
    return (await this.look()) || found;
  }

  private async read(): Promise<boolean> {
    const { documentKey, registry } = this.state;
    const reading = readDocument(document, registry, viewOfNow());
    const text = JSON.stringify(reading);
    if (text === this.sent) return false;
    try {
      const { forms } = await ask('page.read', { documentKey, opaqueOrigin: self.origin === 'null', reading });
      this.state.forms = forms;
      this.sent = text;
      this.understood();
    } catch (error) {
      // The worker died over it, the extension was updated or the disk is full: the next change of the page asks again.
      if (!(error instanceof CodedError)) throw error;
      if (this.life.goesOn()) console.debug('[casebook] not read', error);
      if (error.code !== 'site-off') return true;
      // Nothing in a page that is left alone is Casebook's business.
      this.state.forms = [];
      this.sent = text;
    }
    return true;
  }
}
