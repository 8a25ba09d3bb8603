import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.css';
import { supportForm } from './support-form';

supportForm('<p><label for="details">Describe the problem</label></p><textarea id="details"></textarea>', () => ({
  details: tinymce.get('details')?.getContent({ format: 'text' }).replace(/\n+/g, '\n').trim() ?? '',
}));
tinymce
  .init({
    selector: '#details',
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    promotion: false,
    branding: false,
  })
  .catch(console.error);
