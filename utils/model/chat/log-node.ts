/** A rectangle of the window, CSS pixels. */
export interface LogBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** One element of a message list, as plain facts. Elements without text, picture or file in them are left out. */
export interface LogNode {
  /** Names the element for as long as it is in the document. */
  token: string;
  tag: string;
  /** `role` attribute. */
  role: string;
  /** Words of class, `data-…` names and `part`, lower case, apart by blanks: hints only. */
  words: string;
  /** What assistive technology is told and nobody sees. */
  label: string;
  box: LogBox;
  /** It stands out: a background or a border of its own. */
  painted: boolean;
  centred: boolean;
  /** The whole text of a block that has no blocks in it, line ends kept; `''` for everything else. */
  text: string;
  /** Name of the file or picture that the element is; `''` for everything else. */
  file: string;
  /** A button, a link that is one, or a field: what one presses is not what was said. */
  control: boolean;
  children: LogNode[];
}
