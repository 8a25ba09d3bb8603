/** What pages write before a number or an address, and the panel says by itself. */
const OWN_NAME =
  /^(?:e-?mail|mail|(?:эл(?:\.|ектронная)?\s*)?почта|тел(?:ефон)?|phone|tel(?:e(?:phone|fon))?|(?:our )?(?:phone|telephone) number|номер телефона|наш телефон|адрес (?:электронной )?почты)[.:]?$/iu;

/** Does a label tell more of a way to reach a company than what it is? */
export function saysMore(label: string): boolean {
  return label !== '' && !OWN_NAME.test(label.trim());
}
