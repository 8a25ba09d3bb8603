import { html, type Markup } from '@/tests/sites/html';
import { answerWith, type FormTruth, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const late = { company: 'Saltmarsh Airways', theme: 'travel', navigation: ['Flights', 'Baggage', 'Help'] };
const hidden = {
  company: 'Вектор-Авиа',
  theme: 'travel',
  language: 'ru' as const,
  navigation: ['Рейсы', 'Багаж', 'Помощь'],
};
const support = (controls: FormTruth['controls'], invisible: readonly string[] = []): FormTruth => ({
  kind: 'support',
  controls,
  invisible,
});

/** Three steps, each put into the document when the person gets there. */
export const wizardPage: LabelledPage = {
  path: '/wizard/',
  company: late.company,
  about: 'A claim in three steps that come one after the other.',
  documents: { '': () => wizard() },
  forms: [support({ first: 'given-name', last: 'family-name', mail: 'email', mobile: 'tel' })],
  turns: [
    {
      at: '[data-next]',
      forms: [support({ booking: 'order-number', flightDate: 'incident-date', issue: 'category', earlier: 'ticket-number' })],
    },
    { at: '[data-next]', forms: [support({ story: 'message', receipts: 'attachment', agree: 'consent' })] },
  ],
  ticketNumber: () => `SA${digits(7)}`,
  answer: answerWith(late, 'Claim received', (number) => `Your claim number is ${number}.`),
};

/** The same in one document: the later steps are there from the beginning and cannot be seen. */
export const hiddenStepsPage: LabelledPage = {
  path: '/hidden-steps/',
  company: hidden.company,
  about: 'Обращение в три шага: поля следующих шагов скрыты.',
  documents: { '': () => hiddenSteps() },
  forms: [support(STEPS(), ['pnr', 'den', 'vopros', 'tekst', 'skan', 'soglasie'])],
  turns: [
    { at: '[data-opens="2"]', forms: [support(STEPS(), ['fio', 'pochta', 'telefon', 'tekst', 'skan', 'soglasie'])] },
    { at: '[data-opens="3"]', forms: [support(STEPS(), ['fio', 'pochta', 'telefon', 'pnr', 'den', 'vopros'])] },
  ],
  ticketNumber: () => digits(9),
  answer: answerWith(hidden, 'Обращение принято', (number) => `Номер вашего обращения: ${number}.`),
};

function STEPS(): FormTruth['controls'] {
  return {
    fio: 'name',
    pochta: 'email',
    telefon: 'tel',
    pnr: 'order-number',
    den: 'incident-date',
    vopros: 'category',
    tekst: 'message',
    skan: 'attachment',
    soglasie: 'consent',
  };
}

function wizard(): string {
  const step = (number: number, title: string, fields: Markup) => html`<template data-step="${number}">
<h2>Step ${number} of 3: ${title}</h2>${fields}
<p>${number < 3 ? html`<button type="button" data-next>Continue</button>` : html`<button type="submit">Send claim</button>`}</p></template>`;
  return layout({
    ...late,
    title: 'Complaint or claim',
    scripts: ['wizard-page'],
    main: html`<section class="card"><h1>Complaint or claim</h1>
<p>Something went wrong on your journey? Customer relations will look into it.</p>
<form method="post" action="/wizard/" enctype="multipart/form-data"><div id="step"></div></form>
${step(
  1,
  'who you are',
  html`<p><label for="w1">First name</label><input id="w1" name="first"></p>
<p><label for="w2">Last name</label><input id="w2" name="last"></p>
<p><label for="w3">Email</label><input id="w3" name="mail" type="email"></p>
<p><label for="w4">Mobile phone</label><input id="w4" name="mobile" type="tel"></p>`,
)}
${step(
  2,
  'your journey',
  html`<p><label for="w5">Booking reference</label><input id="w5" name="booking" maxlength="6"></p>
<p><label for="w6">Date of flight</label><input id="w6" name="flightDate" type="date"></p>
<p><label for="w7">What is your complaint about?</label><select id="w7" name="issue"><option value="">Choose one</option><option>Delay or cancellation</option><option>Baggage</option><option>Refund</option></select></p>
<p><label for="w8">Case number of an earlier claim</label><input id="w8" name="earlier"></p>`,
)}
${step(
  3,
  'what happened',
  html`<p><label for="w9">Tell us what happened</label><textarea id="w9" name="story" rows="7"></textarea></p>
<p><label for="w10">Receipts and photos</label><input id="w10" name="receipts" type="file" multiple></p>
<p class="tick"><input id="w11" name="agree" type="checkbox" value="1"><label for="w11">I agree to the processing of my personal data</label></p>`,
)}
</section>`,
  });
}

function hiddenSteps(): string {
  return layout({
    ...hidden,
    title: 'Обращение пассажира',
    scripts: ['hidden-steps-page'],
    main: html`<section class="card"><h1>Обращение пассажира</h1>
<form method="post" action="/hidden-steps/" enctype="multipart/form-data">
<div data-panel="1"><h2>Шаг 1. Контакты</h2>
<p><label for="s1">Фамилия, имя, отчество</label><input id="s1" name="fio"></p>
<p><label for="s2">Электронная почта</label><input id="s2" name="pochta" type="email"></p>
<p><label for="s3">Телефон</label><input id="s3" name="telefon" type="tel"></p>
<p><button type="button" data-opens="2">Далее</button></p></div>
<div data-panel="2" class="away"><h2>Шаг 2. Рейс</h2>
<p><label for="s4">Номер бронирования</label><input id="s4" name="pnr" maxlength="6"></p>
<p><label for="s5">Дата рейса</label><input id="s5" name="den" type="date"></p>
<p><label for="s6">Тематика обращения</label><select id="s6" name="vopros"><option value="">Выберите</option><option>Задержка рейса</option><option>Багаж</option><option>Возврат билета</option></select></p>
<p><button type="button" data-opens="3">Продолжить</button></p></div>
<div data-panel="3" class="away"><h2>Шаг 3. Суть обращения</h2>
<p><label for="s7">Опишите ситуацию</label><textarea id="s7" name="tekst" rows="7"></textarea></p>
<p><label for="s8">Копии документов</label><input id="s8" name="skan" type="file"></p>
<p class="tick"><input id="s9" name="soglasie" type="checkbox" value="1"><label for="s9">Согласен на обработку персональных данных</label></p>
<p><button type="submit">Отправить обращение</button></p></div>
</form></section>`,
  });
}
