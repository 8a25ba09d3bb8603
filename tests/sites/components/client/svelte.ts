import { mount } from 'svelte';
import { pageRoot } from './support-form';
import SupportForm from './support-form.svelte';

mount(SupportForm, { target: pageRoot() });
