import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { STRICT_POLICY } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = {
  company: 'Администрация Заозёрского района',
  theme: 'energy',
  language: 'ru' as const,
  navigation: ['Новости', 'Документы', 'Услуги', 'Обращения граждан'],
};

/** A citizen's appeal: a table of fields, an authority to choose, answers by e-mail or by post. */
export const governmentRussianPage: LabelledPage = {
  path: '/government-ru/',
  company: frame.company,
  about: 'Обращение гражданина: ведомство, вид обращения, ответ по почте или по e-mail.',
  policy: STRICT_POLICY,
  documents: { '': () => form() },
  forms: [
    {
      kind: 'support',
      controls: {
        organ: 'category',
        vid: 'category',
        fam: 'family-name',
        imya: 'given-name',
        otch: 'additional-name',
        org: 'organization',
        index: 'postal-code',
        region: 'address-level1',
        gorod: 'address-level2',
        adres: 'street-address',
        tel: 'tel',
        otvet: 'other',
        email: 'email',
        rannee: 'ticket-number',
        data: 'incident-date',
        tekst: 'message',
        fajl: 'attachment',
        sogl: 'consent',
      },
    },
  ],
  ticketNumber: () => `О-${digits(5)}`,
  answer: answerWith(
    frame,
    'Обращение принято',
    (number) => `Обращение зарегистрировано, регистрационный номер ${number}. Срок рассмотрения — 30 дней.`,
  ),
};

function form(): string {
  return layout({
    ...frame,
    title: 'Интернет-приёмная',
    footer: html`<p>Адрес для писем: Заозёрск, Советская площадь, 1</p>`,
    main: html`<section class="card">
<h1>Интернет-приёмная</h1>
<p>Обращения рассматриваются в порядке, установленном Федеральным законом № 59-ФЗ.</p>
<form method="post" action="/government-ru/" enctype="multipart/form-data">
<table>
<tr><th>Ведомство *</th><td><select name="organ" required><option value="">Выберите ведомство</option><option>Отдел благоустройства</option><option>Отдел образования</option><option>Отдел жилищного хозяйства</option></select></td></tr>
<tr><th>Вид обращения *</th><td><label><input type="radio" name="vid" value="1"> Заявление</label><label><input type="radio" name="vid" value="2"> Жалоба</label><label><input type="radio" name="vid" value="3"> Предложение</label></td></tr>
<tr><th>Фамилия *</th><td><input name="fam" required></td></tr>
<tr><th>Имя *</th><td><input name="imya" required></td></tr>
<tr><th>Отчество</th><td><input name="otch"></td></tr>
<tr><th>Организация (для юридических лиц)</th><td><input name="org"></td></tr>
<tr><th>Почтовый индекс</th><td><input name="index" maxlength="6"></td></tr>
<tr><th>Регион</th><td><input name="region"></td></tr>
<tr><th>Населённый пункт</th><td><input name="gorod"></td></tr>
<tr><th>Улица, дом, квартира</th><td><input name="adres"></td></tr>
<tr><th>Контактный телефон</th><td><input name="tel"></td></tr>
<tr><th>Куда направить ответ *</th><td><label><input type="radio" name="otvet" value="e"> По электронной почте</label><label><input type="radio" name="otvet" value="p"> Почтой России</label></td></tr>
<tr><th>Адрес электронной почты</th><td><input name="email" type="email"></td></tr>
<tr><th>Регистрационный номер ранее поданного обращения</th><td><input name="rannee"></td></tr>
<tr><th>Дата события</th><td><input name="data" type="date"></td></tr>
<tr><th>Текст обращения *</th><td><textarea name="tekst" rows="9" maxlength="6000" required></textarea></td></tr>
<tr><th>Прикрепить файл</th><td><input name="fajl" type="file"></td></tr>
</table>
<p class="tick"><input id="sogl" name="sogl" type="checkbox" value="1" required><label for="sogl">Подтверждаю согласие на обработку персональных данных</label></p>
<p><button type="submit">Отправить обращение</button></p>
</form>
</section>`,
  });
}
