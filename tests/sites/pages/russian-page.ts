import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import { type PracticePage, STRICT_POLICY } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const company = 'Северная связь';
const frame = {
  company,
  theme: 'russian',
  language: 'ru' as const,
  navigation: ['Тарифы', 'Интернет', 'Роуминг', 'Поддержка'],
  footer: html`<p>ПАО «Северная связь», Архангельск, Набережная, 12 · 8 800 555-01-24, круглосуточно</p>`,
};

/** A telecom operator, in Russian: labels of the usual kind and an answer with other numbers around the one that matters. */
export const russianPage: PracticePage = {
  path: '/russian/',
  company,
  about: 'Обращение в поддержку: форма и ответ на русском языке.',
  policy: STRICT_POLICY,
  documents: { '': () => form() },
  ticketNumber: () => digits(7),
  answer: ({ fields, ticketNumber, at }) => ({
    type: 'text/html',
    body: layout({
      ...frame,
      title: 'Обращение принято',
      main: html`<section class="card">
<h1>Спасибо, мы получили ваше обращение</h1>
<p>Обращение № ${ticketNumber} зарегистрировано ${new Date(at).toLocaleDateString('ru-RU')}. Срок рассмотрения — 3 рабочих дня.</p>
<p>Ответ придёт на ${fields.email ?? ''}, при необходимости мы позвоним по номеру ${fields.phone ?? ''}.</p>
<p>Лицевой счёт: ${fields.account ?? ''}. Справочная служба: 8 800 555-01-24.</p>
</section>`,
    }),
  }),
};

function form(): string {
  return layout({
    ...frame,
    title: 'Обращение в поддержку',
    main: html`<section class="card">
<h1>Обращение в поддержку</h1>
<p>Опишите, что случилось. Звёздочкой отмечены обязательные поля.</p>
<form method="post" action="/russian/" enctype="multipart/form-data">
<p><label for="fio">ФИО *</label><input id="fio" name="fio" placeholder="Иванов Иван Иванович" required></p>
<p><label for="account">Лицевой счёт</label><input id="account" name="account" inputmode="numeric"></p>
<div class="pair">
<p><label for="phone">Номер телефона *</label><input id="phone" name="phone" type="tel" placeholder="+7 (___) ___-__-__" required></p>
<p><label for="email">Электронная почта *</label><input id="email" name="email" type="email" required></p>
</div>
<p><label for="theme">Тема обращения *</label><select id="theme" name="theme" required>
<option value="">Выберите тему</option>
<option value="internet">Не работает интернет</option>
<option value="charge">Ошибочное списание</option>
<option value="tariff">Смена тарифа</option>
<option value="other">Другое</option>
</select></p>
<p><label for="text">Описание проблемы *</label><textarea id="text" name="text" rows="7" required></textarea></p>
<p><label for="shot">Прикрепить скриншот</label><input id="shot" name="shot" type="file" accept="image/png,image/jpeg"></p>
<p class="tick"><input id="agree" name="agree" type="checkbox" value="1" required><label for="agree">Даю согласие на обработку персональных данных *</label></p>
<p><button type="submit">Отправить</button></p>
</form>
</section>`,
  });
}
