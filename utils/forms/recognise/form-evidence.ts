import { alternativesOf } from '@/utils/languages/alternatives-of';
import { FORM_WORDS } from '@/utils/languages/forms';
import { type ControlType, FORM_KINDS, type FormKind } from '@/utils/model/forms/control-types';
import type { Reason } from '@/utils/model/forms/findings';
import type { FormReading, FormTextSource } from '@/utils/model/forms/reading';
import type { Evidence } from './control-evidence';
import type { Decision } from './decide';
import { phraseEvidence } from './phrase-evidence';
import { phraseIndexes } from './phrase-indexes';

const REASON_SOURCES: Readonly<Record<FormTextSource, Reason['source']>> = {
  heading: 'heading',
  legend: 'legend',
  aria: 'aria',
  intro: 'nearby',
  submit: 'submit',
  attributes: 'name',
  'earlier-heading': 'heading',
  'page-title': 'heading',
};

/** What headings, buttons and names say a form is for. The strongest hit of each source counts for each kind. */
function wordEvidence(form: FormReading, language: string): Evidence<FormKind>[] {
  const strongest = new Map<string, Evidence<FormKind>>();
  for (const { source, text } of form.texts) {
    const isName = source === 'attributes';
    for (const { concept, coverage, share, words } of phraseEvidence(phraseIndexes().kinds, text, language, isName)) {
      const key = `${source}>${concept}`;
      const feature = `${source}:${coverage}`;
      const rank = (value: string) => ['long', 'short', 'full'].findIndex((each) => value.endsWith(each));
      const known = strongest.get(key);
      if (known && (rank(known.feature) > rank(feature) || (known.feature === feature && known.amount >= share))) continue;
      strongest.set(key, {
        label: concept,
        feature,
        amount: share,
        reason: { source: REASON_SOURCES[source], text: isName ? words : text },
      });
    }
  }
  return [...strongest.values()];
}

/** What a person is not shown says nothing of what they are asked for; a form that waits behind a button is not shown at all. */
function seenBy(form: FormReading, decisions: readonly Decision<ControlType>[]): readonly Decision<ControlType>[] {
  const seen = decisions.filter((_, index) => form.controls[index]?.visible || form.controls[index]?.widget === 'file');
  return seen.some(({ label }) => label !== 'attachment') ? seen : decisions;
}

/** A button that leads to the next step instead of sending. */
const NEXT = new RegExp(`^[^\\p{L}]*(${alternativesOf(FORM_WORDS, 'next')})([^\\p{L}]|$)`, 'iu');

function isStep({ texts }: FormReading): boolean {
  return texts.some(({ source, text }) => source === 'submit' && NEXT.test(text));
}

/** Everything about a form that is no word: what it asks for, how much, and how it is sent. */
function formFacts(form: FormReading, decisions: readonly Decision<ControlType>[], said: ReadonlySet<FormKind>): string[] {
  const types = seenBy(form, decisions).map(({ label }) => label);
  const has = (...wanted: ControlType[]) => wanted.some((type) => types.includes(type));
  const count = (type: ControlType) => types.filter((each) => each === type).length;
  const written = form.controls.filter(
    ({ widget }) => widget === 'input' || widget === 'textarea' || widget === 'contenteditable',
  ).length;
  const multiLine = form.controls.some(({ widget }) => widget === 'textarea' || widget === 'contenteditable');
  // A bank asks for the code word beside the message; that signs nobody in, nor do the last digits of a card pay.
  const passwords = form.controls.filter(
    ({ inputType }, index) => inputType === 'password' || (!multiLine && decisions[index]?.label === 'password'),
  ).length;
  const facts = {
    any: true,
    'one-password': passwords === 1,
    'two-passwords': passwords >= 2,
    message: has('message'),
    'multi-line': multiLine,
    'message-and-email': has('message') && has('email', 'tel'),
    'message-alone': has('message') && !has('email', 'tel', 'name', 'given-name', 'username'),
    // Name, e-mail and website above a text is how blogs ask for a comment; companies ask for more than that.
    'message-and-url': has('message') && has('url') && !has('tel', 'organization', 'subject', 'category'),
    // Two addresses or more: something is to be published.
    'several-urls': count('url') >= 2,
    'message-and-subject': has('message') && has('subject', 'category'),
    'message-subject-person': has('message') && has('subject', 'category') && has('email', 'tel'),
    'message-subject-no-person':
      has('message') && has('subject', 'category') && !has('email', 'tel', 'name', 'given-name', 'username'),
    // A step of a longer form asks for a part only; what the page is about says what the whole is for.
    'step-of-support': said.has('support') && passwords === 0 && !has('search', 'payment-card') && isStep(form),
    'message-said-support': said.has('support') && multiLine && passwords === 0,
    'message-and-attachment': has('message') && has('attachment'),
    'email-alone': has('email') && written === 1,
    'name-and-email-alone': has('email') && has('name', 'given-name') && written <= 3 && !multiLine,
    'username-alone': has('username') && written === 1,
    search: has('search'),
    'search-alone': has('search') && written === 1,
    subject: has('subject'),
    category: has('category'),
    priority: has('priority'),
    attachment: has('attachment'),
    email: has('email'),
    tel: has('tel'),
    name: has('name', 'given-name'),
    username: has('username'),
    address: has('street-address', 'postal-code', 'address-level2'),
    country: has('country'),
    card: has('payment-card') && !multiLine,
    bday: has('bday'),
    organization: has('organization'),
    consent: has('consent'),
    captcha: has('captcha'),
    identifier: has('account-number', 'contract-number', 'order-number', 'ticket-number'),
    'incident-date': has('incident-date'),
    product: has('product'),
    'one-time-code': has('one-time-code'),
    'national-id': has('national-id'),
    'nothing-written': written === 0,
    'written-1': written === 1,
    'written-2': written === 2,
    'written-3-5': written >= 3 && written <= 5,
    'written-6-9': written >= 6 && written <= 9,
    'written-10': written >= 10,
    'no-person': !has('email', 'tel', 'name', 'given-name', 'username'),
    'many-choices': form.controls.filter(({ widget }) => CHOICES.has(widget)).length >= 4,
    get: form.isGet,
    formless: !form.isForm,
  };
  return Object.entries(facts).flatMap(([fact, holds]) => (holds ? [fact] : []));
}

const CHOICES: ReadonlySet<string> = new Set(['select', 'combobox', 'radio', 'checkbox']);

/** What is said in a title; a button may be any button that stands near. */
const TITLED = /^(heading|earlier-heading|page-title|legend|aria):(full|short)$/;

/** All evidence on what a form is for; of the facts, those that `counts`. */
export function formEvidence(
  form: FormReading,
  decisions: readonly Decision<ControlType>[],
  language: string,
  counts: (feature: string) => boolean,
): Evidence<FormKind>[] {
  const words = wordEvidence(form, language);
  const said = new Set(words.filter(({ feature }) => TITLED.test(feature)).map(({ label }) => label));
  const facts = formFacts(form, decisions, said).flatMap((fact) =>
    FORM_KINDS.flatMap((label) => {
      const feature = `${fact}>${label}`;
      const reason: Reason = { source: 'shape', text: fact };
      return counts(feature) ? [{ label, feature, amount: 1, reason: fact === 'any' ? null : reason }] : [];
    }),
  );
  return [...words, ...facts];
}
