import 'flatpickr/dist/flatpickr.css';
import flatpickr from 'flatpickr';
import { DETAILS_FIELD, find, supportForm } from './support-form';

supportForm(`<p><label for="date">Date of the incident</label> <input id="date" name="date"></p>${DETAILS_FIELD}`, () => ({
  day: picker.selectedDates[0]?.getDate() ?? 0,
}));
const picker = flatpickr(find('#date', HTMLInputElement), { allowInput: true, dateFormat: 'd.m.Y' });
