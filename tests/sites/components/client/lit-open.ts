import { defineSupportForm } from './lit-form';
import { pageRoot } from './support-form';

defineSupportForm('support-form-open', 'open');
pageRoot().append(document.createElement('support-form-open'));
