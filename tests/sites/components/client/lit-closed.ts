import { defineSupportForm } from './lit-form';
import { pageRoot } from './support-form';

defineSupportForm('support-form-closed', 'closed');
pageRoot().append(document.createElement('support-form-closed'));
