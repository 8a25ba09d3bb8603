import type { ControlType } from '@/utils/model/forms/control-types';
import type { ControlReading, DocumentReading } from '@/utils/model/forms/reading';
import { labelled } from '../../readings';

/** Labels by what they ask for. */
type Asked = Readonly<Partial<Record<ControlType, readonly string[]>>>;

/** The words of a support form in one language, and how such forms ask for what matters most there. */
export interface LanguageSample {
  heading: string;
  send: string;
  name: string;
  email: string;
  message: string;
  /** A sentence such pages begin with. */
  intro: string;
  asked: Asked;
  consents: readonly string[];
}

/** A support form in which one control, between the name and the message, is asked for by a label alone. */
export function formAsking(
  label: string,
  language: string,
  { heading, send, name, email, message, intro }: LanguageSample,
  change: Partial<ControlReading> = {},
): DocumentReading {
  return {
    declaredLanguage: language,
    title: heading,
    sample: `${heading}. ${intro}`,
    forms: [
      {
        id: 'f1',
        isForm: true,
        isGet: false,
        texts: [
          { source: 'heading', text: heading },
          { source: 'submit', text: send },
        ],
        title: heading,
        controls: [
          readingOf('c1', name, 'f_1'),
          readingOf('c2', email, 'f_2', { inputType: 'email' }),
          readingOf('c3', label, 'f_3', change),
          readingOf('c4', message, 'f_4', { widget: 'textarea', inputType: '' }),
        ],
      },
    ],
  };
}

function readingOf(id: string, label: string, name: string, change: Partial<ControlReading> = {}): ControlReading {
  return labelled(label, { id, name, elementId: id, ...change });
}
