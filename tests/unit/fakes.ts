import type { ControlFinding, FormFinding, FrameFindings } from '@/utils/model/forms/findings';

/** Typed fakes: a test says what matters to it, the rest is ordinary. */
export const fakeControl = (change: Partial<ControlFinding> = {}): ControlFinding => ({
  id: 'c1',
  type: 'email',
  score: 0.9,
  reasons: [{ source: 'label', text: 'E-mail' }],
  label: 'E-mail',
  widget: 'input',
  inputType: 'text',
  required: false,
  visible: true,
  empty: true,
  maxLength: null,
  placeholder: '',
  hint: '',
  name: '',
  autocomplete: '',
  pattern: '',
  mask: '',
  accept: '',
  options: [],
  ...change,
});

export const fakeForm = (change: Partial<FormFinding> = {}): FormFinding => ({
  id: 'f1',
  kind: 'support',
  score: 0.9,
  reasons: [],
  title: 'Contact us',
  controls: [fakeControl()],
  ...change,
});

export const fakeFrame = (change: Partial<FrameFindings> = {}): FrameFindings => ({
  documentKey: 'key',
  language: 'en',
  title: 'Contact',
  forms: [],
  opaqueOrigin: false,
  tabId: 1,
  frameId: 0,
  url: 'https://shop.example/',
  origin: 'https://shop.example',
  scannedAt: 100,
  ...change,
});
