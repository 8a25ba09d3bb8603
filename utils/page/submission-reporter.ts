import type { PageLife } from '@/utils/dom/page-life';
import { type VisibleSegment, visibleText } from '@/utils/dom/visible-text';
import { submissionText } from '@/utils/forms/read/submission-text';
import { notify } from '@/utils/messaging/notify';
import type { MessageData } from '@/utils/messaging/protocol';
import { ask } from '@/utils/messaging/send';
import { type FormOutline, MAX_TEXT } from '@/utils/model/forms/findings';
import { randomId } from '@/utils/text/random-id';
import type { AgentState } from './agent-state';
import { type FormSigns, readFormSigns } from './form-signs';
import { looksRefused } from './looks-refused';
import { NumberWatch } from './number-watch';
import { valueOfControl } from './sent-form';

/** A form that is less likely one for support than this is nobody's request. */
const SUPPORT_SCORE = 0.5;
/** What was called wrong at the last try must stay so for this many looks before it counts for the next one, too. */
const SETTLED_LOOKS = 8;
/** UTF-16 units */
const MAX_MESSAGE = 100_000;
const MAX_ADDRESS = 2000;
const ATTEMPTS = 5;
const AGAIN_AFTER_MS = 500;

/** One press or submit event, and what has become of the form since. */
interface Attempt {
  submissionId: string;
  form: FormOutline;
  before: FormSigns;
  looks: number;
  /** The message was taken out of the form, or the form away: the page has it. */
  gone: boolean;
  refused: boolean;
  /** The attempt before it was refused. */
  again: boolean;
}

/** Tells the background that the person sent a form, and that it looks as if the page did not take it. */
export class SubmissionReporter {
  readonly numbers: NumberWatch;
  private attempt: Attempt | null = null;
  /** The message with which a document came that followed the submission; `null` until its forms are known. */
  private broughtBack: string | null = null;

  /** The form with a message in it as it stood when the person first put a hand to the document; `undefined` before that. */
  private asItCame: FormSigns | null | undefined;

  constructor(
    private readonly life: PageLife,
    private readonly state: AgentState,
  ) {
    this.numbers = new NumberWatch(life, () => this.looked());
  }

  /** The person is about to write or press: what stands in a form after this may be theirs, whatever is learned of it later. */
  touched(): void {
    if (this.asItCame === undefined) this.asItCame = this.formWithMessage() ?? null;
  }

  isWanted(form: FormOutline | undefined): form is FormOutline {
    if (!form) return false;
    return (form.kind === 'support' && form.score >= SUPPORT_SCORE) || this.state.filledForms.has(form.id);
  }

  /** The values of a form as they stand now, for pages empty it before they say that it was sent. */
  read(form: FormOutline): Reading {
    const { registry } = this.state;
    return {
      form,
      ...submissionText(form, (id) => valueOfControl(id, registry)),
      segments: visibleText(document),
      signs: readFormSigns(form, registry),
    };
  }

  /**
   * The person sent a form that stood so.
   * @param action address it is sent to, where the browser sends it
   */
  report({ form, subject, text, segments, signs }: Reading, action = ''): void {
    const submissionId = this.idFor(signs);
    const again = this.attempt?.refused === true;
    this.attempt = { submissionId, form, before: signs, looks: 0, gone: false, refused: false, again };
    this.tell({
      submissionId,
      documentKey: this.state.documentKey,
      formId: form.id,
      subject,
      text,
      pageTitle: document.title.slice(0, MAX_TEXT),
      action: action.slice(0, MAX_ADDRESS),
      segments,
    });
    this.numbers.start(submissionId, segments);
  }

  /** Sending again what is still waiting (a double click, a second try after an error) is the same request; another text is another. */
  private idFor({ message }: FormSigns): string {
    const { waiting } = this.numbers;
    if (waiting === null) return randomId();
    const { attempt } = this;
    // A form that came back empty is a new one.
    if (!attempt) return this.broughtBack ? waiting : randomId();
    return attempt.gone && attempt.before.message !== message ? randomId() : waiting;
  }

  /**
   * The background says that this tab waits for the number of a request.
   * @param wasThere this document was there before the request was sent: what it shows by now is old
   */
  follow(submissionId: string, wasThere: boolean): void {
    if (wasThere) this.broughtBack = '';
    this.numbers.start(submissionId, wasThere ? visibleText(document) : []);
    // The document may have been read before this was known, and nothing in it may change until the person writes.
    this.looked();
  }

  /** A page that stays says it again until it is heard; one that goes has said it once, to a worker that was woken before. */
  private tell(submission: MessageData<'submission.started'>, attemptsLeft = ATTEMPTS): void {
    ask('submission.started', submission).catch((error: unknown) => {
      if (this.life.goesOn()) console.debug('[casebook] submission not heard', error);
      if (attemptsLeft > 1) this.life.after(AGAIN_AFTER_MS, () => this.tell(submission, attemptsLeft - 1));
    });
  }

  private looked(): void {
    const { waiting } = this.numbers;
    if (waiting === null) return;
    if (this.attempt) this.judge(this.attempt, waiting);
    else if (this.broughtBack === null) this.lookForMessage(waiting);
  }

  private judge(attempt: Attempt, waiting: string): void {
    if (attempt.submissionId !== waiting || attempt.refused) return;
    attempt.looks += 1;
    const now = readFormSigns(attempt.form, this.state.registry);
    if (now.message === '') attempt.gone = true;
    if (!looksRefused(attempt.before, now, attempt.again && attempt.looks > SETTLED_LOOKS)) return;
    attempt.refused = true;
    tellRefusal(waiting, now);
  }

  /** A company that refuses on its server shows the form again with the message in it; so does a browser that goes back. */
  private lookForMessage(waiting: string): void {
    if (!this.state.forms.some((form) => this.isWanted(form))) return;
    const signs = this.asItCame === undefined ? this.formWithMessage() : this.asItCame;
    this.broughtBack = signs?.message ?? '';
    if (signs && !cameBack()) tellRefusal(waiting, signs);
  }

  private formWithMessage(): FormSigns | undefined {
    const forms = this.state.forms.filter((form) => this.isWanted(form));
    return forms.map((form) => readFormSigns(form, this.state.registry)).find(({ message }) => message !== '');
  }
}

function tellRefusal(submissionId: string, { message, errors }: FormSigns): void {
  notify('submission.refused', { submissionId, text: message.slice(0, MAX_MESSAGE), errors });
}

function cameBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
}

/** A form as it stood when the person pressed. */
export interface Reading {
  form: FormOutline;
  subject: string;
  text: string;
  segments: VisibleSegment[];
  signs: FormSigns;
}
