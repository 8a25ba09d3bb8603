import { DETAILS_FIELD, supportForm } from './support-form';

supportForm(`<p><label for="date">Date of the incident</label> <input id="date" name="date" type="date"></p>
<p><label for="time">When it began</label> <input id="time" name="time" type="datetime-local"></p>${DETAILS_FIELD}`);
