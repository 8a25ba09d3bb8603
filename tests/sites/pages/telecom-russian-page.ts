import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = {
  company: 'Кама-Телеком',
  theme: 'russian',
  language: 'ru' as const,
  navigation: ['Домашний интернет', 'Телевидение', 'Мобильная связь', 'Помощь'],
};

/** A provider's request: words beside the fields in rows, no `<label>` anywhere. */
export const telecomRussianPage: LabelledPage = {
  path: '/telecom-ru/',
  company: frame.company,
  about: 'Заявка провайдеру: лицевой счёт, адрес подключения, номер предыдущего обращения.',
  documents: { '': () => form() },
  forms: [
    { kind: 'search', controls: { q: 'search' } },
    {
      kind: 'support',
      controls: {
        theme: 'category',
        ls: 'account-number',
        msisdn: 'tel',
        abonent: 'name',
        adr: 'street-address',
        contact_email: 'email',
        since: 'incident-date',
        prev_no: 'ticket-number',
        descr: 'message',
        file1: 'attachment',
        soglasie: 'consent',
        code: 'captcha',
      },
    },
  ],
  ticketNumber: () => digits(8),
  answer: answerWith(frame, 'Заявка создана', (number) => `Заявка № ${number} принята в работу.`),
};

function form(): string {
  return layout({
    ...frame,
    title: 'Написать в поддержку',
    footer: html`<p>ООО «Кама-Телеком», Пермь. Служба поддержки: 8 800 555-03-17</p>`,
    main: html`<form class="search" action="/telecom-ru/"><input name="q" placeholder="Поиск по сайту"><button>Найти</button></form>
<section class="card">
<h1>Написать в поддержку</h1>
<form method="post" action="/telecom-ru/" enctype="multipart/form-data" id="request_form">
<div class="row"><div class="name">Тема <b>*</b></div><div class="value"><select name="theme"><option value="">— выберите —</option><option>Нет интернета</option><option>Низкая скорость</option><option>Оплата и начисления</option><option>Переезд</option><option>Иное</option></select></div></div>
<div class="row"><div class="name">Лицевой счёт <b>*</b></div><div class="value"><input name="ls" maxlength="12"></div></div>
<div class="row"><div class="name">Номер телефона <b>*</b></div><div class="value"><input name="msisdn" placeholder="+7 (___) ___-__-__"></div></div>
<div class="row"><div class="name">ФИО абонента</div><div class="value"><input name="abonent"></div></div>
<div class="row"><div class="name">Адрес подключения</div><div class="value"><input name="adr" placeholder="Улица, дом, квартира"></div></div>
<div class="row"><div class="name">Почта для ответа</div><div class="value"><input name="contact_email"></div></div>
<div class="row"><div class="name">Когда возникла проблема</div><div class="value"><input name="since" type="datetime-local"></div></div>
<div class="row"><div class="name">Номер предыдущего обращения</div><div class="value"><input name="prev_no"></div></div>
<div class="row"><div class="name">Что случилось <b>*</b></div><div class="value"><textarea name="descr" rows="6"></textarea></div></div>
<div class="row"><div class="name">Файл</div><div class="value"><input name="file1" type="file"></div></div>
<div class="row"><div class="value"><input name="soglasie" type="checkbox" value="Y"> Согласен с условиями обработки персональных данных</div></div>
<div class="row"><div class="name">Введите символы с картинки</div><div class="value"><svg width="90" height="28" aria-hidden="true"><path d="M8 22 18 6l10 16M40 6v16M54 22V6l14 16V6" fill="none" stroke="currentColor"/></svg><input name="code" autocomplete="off" size="6"></div></div>
<p><button type="submit">Отправить заявку</button></p>
</form>
</section>`,
  });
}
