/** What goes into a control: the text or the option's value, and what a person reads for it. */
export interface Answer {
  value: string;
  shown: string;
}

export const textAnswer = (text: string): Answer => ({ value: text, shown: text });
export const optionAnswer = ({ value, label }: { value: string; label: string }): Answer => ({ value, shown: label });
