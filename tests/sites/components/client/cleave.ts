import { formatGeneral, registerCursorTracker } from 'cleave-zen';
import { DETAILS_FIELD, find, supportForm } from './support-form';

supportForm(`<p><label for="account">Account number</label> <input id="account" name="account"></p>${DETAILS_FIELD}`);
const account = find('#account', HTMLInputElement);
registerCursorTracker({ input: account, delimiter: '-' });
account.addEventListener('input', () => {
  account.value = formatGeneral(account.value, { blocks: [4, 4, 4], delimiter: '-', numericOnly: true });
});
