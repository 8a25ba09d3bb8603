import 'intl-tel-input/styles';
import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import { DETAILS_FIELD, find, supportForm } from './support-form';

supportForm(
  `<p><label for="phone">Phone number</label> <input id="phone" type="tel" name="phone"></p>${DETAILS_FIELD}`,
  () => ({
    number: phone.getNumber(),
  }),
);
const phone = intlTelInput(find('#phone', HTMLInputElement), {
  initialCountry: 'us',
  separateDialCode: false,
  strictMode: true,
});
