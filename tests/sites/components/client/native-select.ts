import { DETAILS_FIELD, supportForm } from './support-form';
import { TOPIC_OPTIONS } from './topics';

supportForm(`<p><label for="topic">Topic</label>
<select id="topic" name="topic"><option value="">Choose one</option>${TOPIC_OPTIONS}</select></p>
<fieldset><legend>How shall we answer</legend>
<label><input type="radio" name="channel" value="mail"> by e-mail</label>
<label><input type="radio" name="channel" value="call"> by phone</label></fieldset>
<p><label><input type="checkbox" name="again" value="yes"> It has happened before</label></p>${DETAILS_FIELD}`);
