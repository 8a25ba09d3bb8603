import Inputmask from 'inputmask';
import { DETAILS_FIELD, find, supportForm } from './support-form';

supportForm(
  `<p><label for="phone">Phone number</label> <input id="phone" type="tel" name="phone"></p>${DETAILS_FIELD}`,
  () => ({
    digits: phone.inputmask?.unmaskedvalue() ?? '',
  }),
);
const phone: HTMLInputElement & { inputmask?: { unmaskedvalue(): string } } = find('#phone', HTMLInputElement);
Inputmask('(999) 999-9999').mask(phone);
