import IMask from 'imask';
import { DETAILS_FIELD, find, supportForm } from './support-form';

supportForm(
  `<p><label for="phone">Phone number</label> <input id="phone" type="tel" name="phone"></p>${DETAILS_FIELD}`,
  () => ({
    digits: mask.unmaskedValue,
  }),
);
const mask = IMask(find('#phone', HTMLInputElement), { mask: '+{7} (000) 000-00-00' });
