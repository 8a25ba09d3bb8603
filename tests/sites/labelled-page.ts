import type { ControlType, FormKind } from '@/utils/model/forms/control-types';
import { html } from './html';
import { layout } from './layout';
import type { PracticePage } from './practice-page';

/** What a form of a practice page is for and what each of its controls asks for, as a person would say. */
export interface FormTruth {
  kind: FormKind;
  /** By name of the control and in the order of the document; radio buttons of one name are one question. */
  controls: Readonly<Record<string, ControlType>>;
  /** Names of the controls that a person cannot see as the page first stands. */
  invisible?: readonly string[];
  /** Part of the address of the frame that the form stands in, where it is not the page itself. */
  frame?: string;
}

/** Something the person does in the page, and the forms that are there then. */
export interface Turn {
  /** Selector of what is pressed, or of the list that a choice is made in. */
  at: string;
  /** Words of the option to choose, where `at` is a list. */
  choose?: string;
  forms: readonly FormTruth[];
}

/** A practice page beside the truth of all its forms, in the order of the document. */
export interface LabelledPage extends PracticePage {
  /** As the page first stands. */
  forms: readonly FormTruth[];
  /** What becomes of it, one after the other. */
  turns?: readonly Turn[];
}

interface Frame {
  company: string;
  theme: string;
  language?: 'en' | 'ru';
  navigation?: string[];
}

/** A company's whole answer: one sentence with the number in it. */
export function answerWith(frame: Frame, title: string, sentence: (number: string) => string): PracticePage['answer'] {
  return ({ ticketNumber }) => ({
    type: 'text/html',
    body: layout({
      ...frame,
      title,
      main: html`<section class="card"><h1>${title}</h1><p>${sentence(ticketNumber)}</p></section>`,
    }),
  });
}
