import type { ControlType } from '@/utils/model/forms/control-types';

/** One real component on a support form of its own. */
export interface Component {
  /** Its page is `/<id>/`. */
  id: string;
  /** Module in `client/`. */
  file: string;
  /** What people call it. */
  title: string;
  /** npm packages it is made of; none for what browsers bring. */
  packages: readonly string[];
  group: 'frameworks' | 'masks' | 'selects' | 'dates' | 'editors' | 'uploads';
  asks: readonly Asked[];
}

/** One control of the page and what becomes of an answer. */
export interface Asked {
  /** Key in the page's own state. */
  key: string;
  /** What a person reads beside it. */
  label: string;
  /** What Casebook takes it for, where a component hides the words from everybody but people. */
  types?: readonly ControlType[];
  /** What Casebook is told to write. `file` stands for a picture. */
  answer: string;
  /** What the page's own state says then, where that is not the answer itself. */
  state?: string | boolean;
  /** The page begins with something there, which the person lets be replaced. */
  preset?: true;
  /** It cannot be written from outside: that must be reported, with nothing changed. */
  needsYou?: true;
}

const NAME: Asked = { key: 'name', label: 'Your name', answer: 'Ann Fairweather' };
const EMAIL: Asked = { key: 'email', label: 'Email', answer: 'ann.fairweather@mail.example' };

/** What every page asks beside the component itself. */
export const PERSON: readonly Asked[] = [NAME, EMAIL];
export const MESSAGE = 'The transfer of 4 November was charged twice.\nPlease refund the second charge.';
