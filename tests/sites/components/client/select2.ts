import 'select2/dist/css/select2.css';
import jQuery from 'jquery';
import select2 from 'select2';
import { DETAILS_FIELD, supportForm } from './support-form';
import { TOPIC_OPTIONS } from './topics';

supportForm(`<p><label for="topic">Topic</label>
<select id="topic" name="topic" style="width: 20em"><option value="">Choose one</option>${TOPIC_OPTIONS}</select></p>${DETAILS_FIELD}`);
select2(window, jQuery);
jQuery('#topic').select2();
