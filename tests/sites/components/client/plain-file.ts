import { DETAILS_FIELD, supportForm } from './support-form';

supportForm(
  `${DETAILS_FIELD}<p><label for="file">Attach a screenshot</label> <input id="file" name="file" type="file" accept="image/*"></p>`,
);
