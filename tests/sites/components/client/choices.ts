import 'choices.js/public/assets/styles/choices.css';
import Choices from 'choices.js';
import { DETAILS_FIELD, find, supportForm } from './support-form';
import { TOPIC_OPTIONS } from './topics';

const nothingYet = location.pathname === '/choices/' ? '<option value="">Choose one</option>' : '';
supportForm(
  `<p><label for="topic">Topic</label>
<select id="topic" name="topic">${nothingYet}${TOPIC_OPTIONS}</select></p>${DETAILS_FIELD}`,
  () => ({ topic: choices.getValue(true) }),
);
const choices = new Choices(find('#topic', HTMLSelectElement), { shouldSort: false });
