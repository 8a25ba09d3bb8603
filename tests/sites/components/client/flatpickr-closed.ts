import 'flatpickr/dist/flatpickr.css';
import flatpickr from 'flatpickr';
import { DETAILS_FIELD, find, supportForm } from './support-form';

// As it comes, the field is read-only: a day is chosen in the calendar and nowhere else.
supportForm(`<p><label for="date">Date of the incident</label> <input id="date" name="date"></p>${DETAILS_FIELD}`);
flatpickr(find('#date', HTMLInputElement), { dateFormat: 'd.m.Y' });
