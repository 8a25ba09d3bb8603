import { type Asked, type Component, MESSAGE } from './component';

const TOPIC: Asked = { key: 'topic', label: 'Topic', answer: 'bill' };
const DETAILS: Asked = { key: 'details', label: 'Describe the problem', types: ['message'], answer: MESSAGE };
const SIMPLE = [TOPIC, DETAILS];
/** Custom selects are told the words of the option; nobody outside the page knows its value. */
const BY_WORDS: Asked = {
  key: 'topic',
  label: 'Topic',
  types: ['category', 'subject'],
  answer: 'Billing and payments',
  state: 'bill',
};
const REPLACED: Asked = { ...BY_WORDS, preset: true };
const DATE: Asked = { key: 'date', label: 'Date of the incident', answer: '04.11.2026' };
const FILE: Asked = { key: 'file', label: 'Attach a screenshot', types: ['attachment'], answer: 'file' };

export const COMPONENTS: readonly Component[] = [
  {
    id: 'react-controlled',
    file: 'react-controlled.tsx',
    title: 'React, controlled inputs',
    packages: ['react'],
    group: 'frameworks',
    asks: [
      { key: 'phone', label: 'Phone number', answer: '+44 20 7946 0958' },
      ...SIMPLE,
      { key: 'urgency', label: 'How urgent is it', types: ['category', 'priority'], answer: 'high', preset: true },
    ],
  },
  ...(
    [
      ['react-hook-form', 'react-hook-form.tsx', 'React Hook Form', ['react-hook-form']],
      ['formik', 'formik.tsx', 'Formik', ['formik']],
      ['vue', 'vue.ts', 'Vue 3, v-model', ['vue']],
      ['svelte', 'svelte.ts', 'Svelte 5, bind:value', ['svelte']],
      ['angular', 'angular.ts', 'Angular, reactive forms', ['@angular/forms']],
      ['lit-open', 'lit-open.ts', 'Lit, open root', ['lit']],
      ['lit-closed', 'lit-closed.ts', 'Lit, closed root', ['lit']],
    ] as const
  ).map(([id, file, title, packages]): Component => ({ id, file, title, packages, group: 'frameworks', asks: SIMPLE })),
  {
    id: 'imask',
    file: 'imask.ts',
    title: 'IMask',
    packages: ['imask'],
    group: 'masks',
    asks: [{ key: 'phone', label: 'Phone number', answer: '+7 912 345-67-89', state: '+7 (912) 345-67-89' }, DETAILS],
  },
  {
    id: 'inputmask',
    file: 'inputmask.ts',
    title: 'Inputmask',
    packages: ['inputmask'],
    group: 'masks',
    asks: [{ key: 'phone', label: 'Phone number', answer: '415 555 2671', state: '(415) 555-2671' }, DETAILS],
  },
  {
    id: 'cleave',
    file: 'cleave.ts',
    title: 'Cleave Zen',
    packages: ['cleave-zen'],
    group: 'masks',
    asks: [{ key: 'account', label: 'Account number', answer: '100200300400', state: '1002-0030-0400' }, DETAILS],
  },
  {
    id: 'intl-tel-input',
    file: 'intl-tel-input.ts',
    title: 'intl-tel-input',
    packages: ['intl-tel-input'],
    group: 'masks',
    asks: [{ key: 'number', label: 'Phone number', answer: '+442079460958' }, DETAILS],
  },
  {
    id: 'native-select',
    file: 'native-select.ts',
    title: 'Native select, radios, checkbox',
    packages: [],
    group: 'selects',
    asks: [
      TOPIC,
      { key: 'channel', label: 'How shall we answer', types: ['category'], answer: 'call' },
      { key: 'again', label: 'It has happened before', answer: 'yes' },
      DETAILS,
    ],
  },
  ...(
    [
      ['select2', 'select2.ts', 'Select2', ['select2']],
      ['choices', 'choices.ts', 'Choices.js, nothing chosen', ['choices.js']],
      ['tom-select', 'tom-select.ts', 'Tom Select', ['tom-select']],
      ['react-select', 'react-select.tsx', 'react-select', ['react-select']],
      ['mui-autocomplete', 'mui-autocomplete.tsx', 'MUI Autocomplete', ['@mui/material']],
      ['headless-combobox', 'headless-combobox.tsx', 'Headless UI Combobox', ['@headlessui/react']],
    ] as const
  ).map(([id, file, title, packages]): Component => ({ id, file, title, packages, group: 'selects', asks: [BY_WORDS] })),
  ...(
    [
      ['choices-preset', 'choices.ts', 'Choices.js, first chosen', ['choices.js']],
      ['mui-select', 'mui-select.tsx', 'MUI Select', ['@mui/material']],
      ['radix-select', 'radix-select.tsx', 'Radix Select', ['@radix-ui/react-select']],
      ['headless-listbox', 'headless-listbox.tsx', 'Headless UI Listbox', ['@headlessui/react']],
    ] as const
  ).map(([id, file, title, packages]): Component => ({ id, file, title, packages, group: 'selects', asks: [REPLACED] })),
  {
    id: 'headless-choices',
    file: 'headless-choices.tsx',
    title: 'Headless UI RadioGroup, Checkbox',
    packages: ['@headlessui/react'],
    group: 'selects',
    asks: [
      { key: 'channel', label: 'How shall we answer', answer: 'by phone', state: 'call', preset: true },
      { key: 'again', label: 'It has happened before', answer: 'yes', state: true },
    ],
  },
  {
    id: 'native-date',
    file: 'native-date.ts',
    title: 'Native date and time',
    packages: [],
    group: 'dates',
    asks: [
      { ...DATE, answer: '2026-11-04' },
      { key: 'time', label: 'When it began', answer: '2026-11-04T09:30' },
    ],
  },
  {
    id: 'flatpickr',
    file: 'flatpickr.ts',
    title: 'flatpickr, typing allowed',
    packages: ['flatpickr'],
    group: 'dates',
    asks: [DATE],
  },
  {
    id: 'flatpickr-closed',
    file: 'flatpickr-closed.ts',
    title: 'flatpickr as it comes',
    packages: ['flatpickr'],
    group: 'dates',
    asks: [{ ...DATE, needsYou: true }],
  },
  {
    id: 'react-datepicker',
    file: 'react-datepicker.tsx',
    title: 'react-datepicker',
    packages: ['react-datepicker'],
    group: 'dates',
    asks: [{ ...DATE, state: 'Wed Nov 04 2026' }],
  },
  ...(
    [
      ['plain-editable', 'plain-editable.ts', 'contenteditable', []],
      ['quill', 'quill.ts', 'Quill', ['quill']],
      ['tiptap', 'tiptap.ts', 'TipTap (ProseMirror)', ['@tiptap/core']],
      ['lexical', 'lexical.ts', 'Lexical', ['lexical']],
      ['slate', 'slate.tsx', 'Slate', ['slate-react']],
      ['ckeditor', 'ckeditor.ts', 'CKEditor 5', ['@ckeditor/ckeditor5-editor-classic']],
      ['tinymce', 'tinymce.ts', 'TinyMCE (in a frame)', ['tinymce']],
      ['trix', 'trix.ts', 'Trix', ['trix']],
    ] as const
  ).map(([id, file, title, packages]): Component => ({ id, file, title, packages, group: 'editors', asks: [DETAILS] })),
  ...(
    [
      ['plain-file', 'plain-file.ts', 'File input', []],
      ['dropzone', 'dropzone.ts', 'Dropzone', ['dropzone']],
      ['filepond', 'filepond.ts', 'FilePond', ['filepond']],
      ['uppy', 'uppy.ts', 'Uppy Dashboard', ['@uppy/dashboard']],
      ['react-dropzone', 'react-dropzone.tsx', 'react-dropzone', ['react-dropzone']],
    ] as const
  ).map(([id, file, title, packages]): Component => ({ id, file, title, packages, group: 'uploads', asks: [FILE] })),
];
