import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { STRICT_POLICY } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = {
  company: 'Банк «Онежский»',
  theme: 'iframe',
  language: 'ru' as const,
  navigation: ['Карты', 'Вклады', 'Кредиты', 'Офисы'],
};

/** A bank's complaint: the name in three parts, four numbers that are not to be mixed up, a secret, two consents. */
export const bankRussianPage: LabelledPage = {
  path: '/bank-ru/',
  company: frame.company,
  about: 'Претензия в банк: договор, счёт, карта, кодовое слово, два согласия.',
  policy: STRICT_POLICY,
  documents: { '': () => form() },
  forms: [
    {
      kind: 'support',
      controls: {
        lastName: 'family-name',
        firstName: 'given-name',
        middleName: 'additional-name',
        birth: 'bday',
        phone: 'tel',
        mail: 'email',
        claimKind: 'category',
        dogovor: 'contract-number',
        schet: 'account-number',
        card4: 'payment-card',
        opDate: 'incident-date',
        prev: 'ticket-number',
        codeWord: 'password',
        claim: 'message',
        docs: 'attachment',
        pdn: 'consent',
        ads: 'consent',
      },
    },
  ],
  ticketNumber: () => `${digits(3)}-${digits(6)}`,
  answer: answerWith(frame, 'Претензия принята', (number) => `Ваша претензия зарегистрирована под номером ${number}.`),
};

function form(): string {
  return layout({
    ...frame,
    title: 'Претензия',
    footer: html`<p>АО «Онежский», Петрозаводск. Круглосуточно: 8 800 555-02-31</p>`,
    main: html`<section class="card">
<h1>Претензия по банковскому продукту</h1>
<p>Заполните форму, и мы рассмотрим претензию в течение 15 рабочих дней.</p>
<form method="post" action="/bank-ru/" enctype="multipart/form-data">
<fieldset>
<legend>Заявитель</legend>
<div class="f"><label for="f1">Фамилия<sup>*</sup></label><input id="f1" name="lastName" required></div>
<div class="f"><label for="f2">Имя<sup>*</sup></label><input id="f2" name="firstName" required></div>
<div class="f"><label for="f3">Отчество (если есть)</label><input id="f3" name="middleName"></div>
<div class="f"><label for="f4">Дата рождения</label><input id="f4" name="birth" placeholder="ДД.ММ.ГГГГ"></div>
<div class="f"><label for="f5">Мобильный телефон<sup>*</sup></label><input id="f5" name="phone" type="tel" required></div>
<div class="f"><label for="f6">Адрес электронной почты для ответа</label><input id="f6" name="mail" type="email"></div>
</fieldset>
<fieldset>
<legend>О чём претензия</legend>
<div class="f"><label for="f7">Вид претензии<sup>*</sup></label><select id="f7" name="claimKind" required>
<option value="">Не выбрано</option><option value="1">Списание без моего ведома</option><option value="2">Проценты и комиссии</option><option value="3">Работа банкомата</option><option value="4">Другое</option></select></div>
<div class="f"><label for="f8">Номер договора</label><input id="f8" name="dogovor"></div>
<div class="f"><label for="f9">Номер счёта (20 цифр)</label><input id="f9" name="schet" inputmode="numeric" maxlength="20"></div>
<div class="f"><label for="f10">Последние четыре цифры карты</label><input id="f10" name="card4" inputmode="numeric" maxlength="4"></div>
<div class="f"><label for="f11">Дата спорной операции</label><input id="f11" name="opDate" type="date"></div>
<div class="f"><label for="f12">Номер предыдущего обращения, если вы уже писали нам</label><input id="f12" name="prev"></div>
<div class="f"><label for="f13">Кодовое слово</label><input id="f13" name="codeWord" autocomplete="off"></div>
<div class="f"><label for="f14">Опишите обстоятельства и ваши требования<sup>*</sup></label><textarea id="f14" name="claim" rows="8" maxlength="4000" required></textarea></div>
<div class="f"><label for="f15">Приложите подтверждающие документы</label><input id="f15" name="docs" type="file" multiple></div>
</fieldset>
<p class="tick"><input id="f16" name="pdn" type="checkbox" value="1" required><label for="f16">Я даю согласие на обработку моих персональных данных в соответствии с Федеральным законом № 152-ФЗ и <a href="#">политикой банка</a></label></p>
<p class="tick"><input id="f17" name="ads" type="checkbox" value="1"><label for="f17">Хочу узнавать о новых продуктах и акциях банка по СМС и почте</label></p>
<p><button type="submit">Направить претензию</button></p>
</form>
</section>`,
  });
}
