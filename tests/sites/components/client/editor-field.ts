/** The editor's place, with a name that a person reads and a screen reader hears. */
export const EDITOR_FIELD =
  '<p id="details-label">Describe the problem</p><div id="editor" aria-labelledby="details-label"></div>';
