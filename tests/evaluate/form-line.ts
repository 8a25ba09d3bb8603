/** What `evaluate -- forms` prints for a page. */
export interface FormLine {
  file: string;
  forms: {
    /** `data-eval-form` of the element, `null` for controls without one. */
    form: string | null;
    kind: string;
    score: number;
    controls: { id: string; type: string; score: number }[];
  }[];
}
