import { html } from '@/tests/sites/html';
import { answerWith, type FormTruth, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = {
  company: 'Тёплый дом',
  theme: 'energy',
  language: 'ru' as const,
  navigation: ['Показания', 'Оплата', 'Заявки', 'Написать нам'],
};
const COMPLAINT: FormTruth['controls'] = {
  c_name: 'name',
  c_ls: 'account-number',
  c_addr: 'street-address',
  c_tel: 'tel',
  c_date: 'incident-date',
  c_text: 'message',
  c_foto: 'attachment',
};
const QUESTION: FormTruth['controls'] = { q_name: 'name', q_mail: 'email', q_subj: 'subject', q_text: 'message' };
const whole = (controls: FormTruth['controls'], isHidden: boolean): FormTruth => ({
  kind: 'support',
  controls,
  invisible: isHidden ? Object.keys(controls) : [],
});

/** Two forms behind two tabs: only the one in front can be seen. */
export const tabsPage: LabelledPage = {
  path: '/tabs/',
  company: frame.company,
  about: 'Две формы на вкладках: жалоба и вопрос.',
  documents: { '': () => page() },
  forms: [whole(COMPLAINT, false), whole(QUESTION, true)],
  turns: [
    { at: '[data-opens="question"]', forms: [whole(COMPLAINT, true), whole(QUESTION, false)] },
    { at: '[data-opens="complaint"]', forms: [whole(COMPLAINT, false), whole(QUESTION, true)] },
  ],
  ticketNumber: () => digits(6),
  answer: answerWith(frame, 'Принято', (number) => `Заявка № ${number} зарегистрирована.`),
};

function page(): string {
  return layout({
    ...frame,
    title: 'Написать нам',
    scripts: ['hidden-steps-page'],
    footer: html`<p>Управляющая компания «Тёплый дом». Аварийная служба: 8 800 555-04-12</p>`,
    main: html`<section class="card"><h1>Написать нам</h1>
<div role="tablist"><button type="button" role="tab" aria-selected="true" data-opens="complaint">Жалоба</button> <button type="button" role="tab" aria-selected="false" data-opens="question">Вопрос</button></div>
<div role="tabpanel" data-panel="complaint"><form method="post" action="/tabs/" enctype="multipart/form-data"><h2>Оставить жалобу</h2>
<p><label for="c1">Фамилия, имя и отчество</label><input id="c1" name="c_name"></p>
<p><label for="c2">Номер лицевого счёта</label><input id="c2" name="c_ls"></p>
<p><label for="c3">Адрес</label><input id="c3" name="c_addr"></p>
<p><label for="c4">Телефон для связи</label><input id="c4" name="c_tel" type="tel"></p>
<p><label for="c5">Когда это произошло</label><input id="c5" name="c_date" type="date"></p>
<p><label for="c6">На что жалуетесь</label><textarea id="c6" name="c_text" rows="6"></textarea></p>
<p><label for="c7">Фотография</label><input id="c7" name="c_foto" type="file" accept="image/*"></p>
<p><button type="submit">Отправить жалобу</button></p></form></div>
<div role="tabpanel" data-panel="question" class="away"><form method="post" action="/tabs/"><h2>Задать вопрос</h2>
<p><label for="q1">Как к вам обращаться</label><input id="q1" name="q_name"></p>
<p><label for="q2">E-mail</label><input id="q2" name="q_mail" type="email"></p>
<p><label for="q3">Тема вопроса</label><input id="q3" name="q_subj"></p>
<p><label for="q4">Ваш вопрос</label><textarea id="q4" name="q_text" rows="6"></textarea></p>
<p><button type="submit">Спросить</button></p></form></div></section>`,
  });
}
