import 'tom-select/dist/css/tom-select.css';
import TomSelect from 'tom-select';
import { DETAILS_FIELD, find, supportForm } from './support-form';
import { TOPIC_OPTIONS } from './topics';

supportForm(
  `<p><label for="topic">Topic</label>
<select id="topic" name="topic"><option value="">Choose one</option>${TOPIC_OPTIONS}</select></p>${DETAILS_FIELD}`,
  () => ({ topic: select.getValue() }),
);
const select = new TomSelect(find('#topic', HTMLSelectElement), {});
