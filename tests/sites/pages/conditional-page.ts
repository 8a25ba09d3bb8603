import { html } from '@/tests/sites/html';
import { answerWith, type FormTruth, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = {
  company: 'Полка',
  theme: 'books',
  language: 'ru' as const,
  navigation: ['Книги', 'Подарки', 'Доставка', 'Помощь'],
};
const BEFORE: FormTruth['controls'] = { povod: 'category' };
const REFUND: FormTruth['controls'] = { zakaz: 'order-number', kupleno: 'incident-date' };
const PARCEL: FormTruth['controls'] = { trek: 'order-number', adres: 'street-address' };
const AFTER: FormTruth['controls'] = { imya: 'name', mail: 'email', tekst: 'message' };
const support = (controls: FormTruth['controls'], invisible: FormTruth['controls'] = {}): FormTruth => ({
  kind: 'support',
  controls,
  invisible: Object.keys(invisible),
});

/** What is asked depends on the reason chosen: one block was hidden, the other was not there. */
export const conditionalPage: LabelledPage = {
  path: '/conditional/',
  company: frame.company,
  about: 'Выбор «Возврат» показывает номер заказа и дату, «Посылка» добавляет другие поля.',
  documents: { '': () => page() },
  forms: [support({ ...BEFORE, ...REFUND, ...AFTER }, REFUND)],
  turns: [
    { at: '#povod', choose: 'Возврат', forms: [support({ ...BEFORE, ...REFUND, ...AFTER })] },
    { at: '#povod', choose: 'Посылка', forms: [support({ ...BEFORE, ...REFUND, ...PARCEL, ...AFTER }, REFUND)] },
  ],
  ticketNumber: () => `П-${digits(6)}`,
  answer: answerWith(frame, 'Спасибо', (number) => `Обращение ${number} зарегистрировано.`),
};

function page(): string {
  return layout({
    ...frame,
    title: 'Служба заботы',
    scripts: ['conditional-page'],
    main: html`<section class="card"><h1>Служба заботы</h1>
<form method="post" action="/conditional/">
<p><label for="povod">Причина обращения</label><select id="povod" name="povod" data-decides><option value="">Выберите причину</option><option value="refund">Возврат денег</option><option value="parcel">Посылка не пришла</option><option value="other">Другое</option></select></p>
<div data-when="refund" hidden>
<p><label for="k1">Номер заказа</label><input id="k1" name="zakaz"></p>
<p><label for="k2">Дата покупки</label><input id="k2" name="kupleno" type="date"></p></div>
<div data-place></div>
<p><label for="k3">Ваше имя</label><input id="k3" name="imya"></p>
<p><label for="k4">Электронная почта</label><input id="k4" name="mail" type="email"></p>
<p><label for="k5">Сообщение</label><textarea id="k5" name="tekst" rows="6"></textarea></p>
<p><button type="submit">Отправить</button></p>
</form>
<template data-when="parcel"><p><label for="k6">Номер отправления</label><input id="k6" name="trek"></p>
<p><label for="k7">Адрес доставки</label><input id="k7" name="adres"></p></template>
</section>`,
  });
}
