import type { PageLife } from '@/utils/dom/page-life';
import { viewOfNow } from '@/utils/dom/page-view';
import { readDocument } from '@/utils/forms/read/read-document';
import { withValues } from '@/utils/forms/read/with-values';
import { CodedError } from '@/utils/messaging/error-code';
import { ask } from '@/utils/messaging/send';
import type { DocumentReading } from '@/utils/model/forms/reading';
import type { AgentState } from './agent-state';

/**
 * Reads the document and has the background say what its forms are. What has not changed since the last look is not sent again. Looks
 * follow each other: a second one asked for while one is on its way begins when that has ended, and only then.
 */
export class PageReader {
  private sent = '';
  private last: DocumentReading | null = null;
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

  /**
   * Looks at nothing but what stands in the controls that are known.
   * @returns whether there was anything new
   */
  lookAtValues(): Promise<boolean> {
    const { last } = this;
    if (!last || this.running) return this.look();
    return this.tell(withValues(last, this.state.registry));
  }

  private async readAndAgain(): Promise<boolean> {
    const found = await this.read().finally(() => {
      this.running = null;
    });
    if (!this.again) return found;
    this.again = false;
    return (await this.look()) || found;
  }

  private read(): Promise<boolean> {
    return this.tell(readDocument(document, this.state.registry, viewOfNow()));
  }

  private async tell(reading: DocumentReading): Promise<boolean> {
    const { documentKey } = this.state;
    this.last = reading;
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
