import type { HardPage } from './hard-page';

const ru = { language: 'ru' } as const;

export const RUSSIAN_HARD_PAGES: readonly HardPage[] = [
  {
    ...ru,
    id: 'bank: particulars in a table',
    host: 'volna.example',
    title: 'Контакты и реквизиты',
    body: `<header><a href="/">Волна</a><nav><a href="/c">Карты</a><a href="/v">Вклады</a><a href="/k">Кредиты</a><a href="/biz">Бизнесу</a><a href="/a">Офисы и банкоматы</a></nav></header>
<main><h1>Контакты</h1><p>Заблокировать карту: <a href="tel:88002000101">8 800 200-01-01</a></p><p>Для звонков из-за рубежа <a href="tel:+74952000101">+7 495 200 01 01</a></p><p>С мобильного бесплатно: <b>0101</b></p>
<table><tr><th>ИНН</th><td>7707083800</td></tr><tr><th>КПП</th><td>770701001</td></tr><tr><th>ОГРН</th><td>1027700132100</td></tr><tr><th>БИК</th><td>044525200</td></tr><tr><th>Корр. счёт</th><td>30101810400000000200</td></tr><tr><th>SWIFT</th><td>VOLNRUMM</td></tr><tr><th>Телекс</th><td>414733 VOLN RU</td></tr><tr><th>Факс</th><td>+7 495 200-01-02</td></tr></table>
<p>Кредит до 5 000 000 ₽ на срок до 60 месяцев, ставка 18,9 %</p><p>Для СМИ: <a href="mailto:pr@volna.example?subject=%D0%97%D0%B0%D0%BF%D1%80%D0%BE%D1%81">pr@volna.example</a></p></main>
<footer>© 1991–2026. Генеральная лицензия Банка России № 4321 от 11.08.2015. 115000, Москва, ул. Речная, 7</footer>`,
    service: 'bank',
    phones: ['+78002000101', '+74952000101', '0101'],
    emails: ['pr@volna.example'],
  },
  {
    ...ru,
    id: 'public services: reception of a ministry',
    host: 'min.example',
    title: 'Приёмная',
    body: `<nav><a href="/m">Министерство</a><a href="/d">Деятельность</a><a href="/doc">Документы</a><a href="/o">Обращения граждан</a></nav>
<main><h1>Общественная приёмная</h1><p>Адрес: 163000, г. Архангельск, пр. Троицкий, 49</p><p>Телефоны: (8182) 28-80-01, 28-80-02, факс 28-80-03</p><p>Телефон горячей линии – 8-800-100-29-29 (доб. 3)</p>
<p>Приём граждан: вторник с 14.00 до 17.00, каб. 312. Предварительная запись по тел. 8 (8182) 28-80-04</p><p>Эл. почта: priemnaya (собака) min точка example</p><p>Госпошлина 1 500 руб., КБК 18210807010011000110, ОКТМО 11701000</p><p>Регистрационный номер 01-12/345-67 от 12.04.2025</p></main>`,
    service: 'public-services',
    phones: ['+78182288001', '+78182288002', '+78001002929', '+78182288004'],
    emails: ['priemnaya@min.example'],
  },
  {
    ...ru,
    id: 'shop: numbers split over elements',
    host: 'lampa.example',
    title: 'Лампа — служба заботы',
    body: `<header><nav><a href="/cat">Каталог</a><a href="/sale">Скидки</a><a href="/dost">Доставка и оплата</a><a href="/cart">Корзина</a></nav><div class="phone"><span class="code">8 (495)</span> <span>120-33-</span><span>44</span></div><div>Ежедневно 9:00–21:00</div></header>
<main><h1>Служба заботы</h1><p>По вопросам заказа: <a href="tel:8 (800) 700-33-44">8&nbsp;(800)&nbsp;700&#8209;33&#8209;44</a></p><p>Ваш заказ № 8495120334 отправлен. Трек-номер 80083575312478</p><p>Возврат: vozvrat&#64;lampa.example</p><p>Люстра Artico 8 плафонов, арт. 4951203344, 12 990 ₽ <s>15 990 ₽</s></p><p>Пункт выдачи: Москва, Ленинский пр-т, 30 стр. 1, с 10 до 20</p></main>
<footer>ООО «Лампа», ОГРН 1157746123456, ИНН 7725270456</footer>`,
    service: 'shop',
    phones: ['+74951203344', '+78007003344'],
    emails: ['vozvrat@lampa.example'],
  },
  {
    ...ru,
    id: 'telecom: commands and short numbers',
    host: 'svet-svyaz.example',
    title: 'Связаться с нами',
    body: `<nav><a href="/t">Тарифы</a><a href="/i">Домашний интернет</a><a href="/r">Роуминг</a><a href="/s">Красивые номера</a></nav>
<main><h1>Связаться с нами</h1><h3>С номеров нашей сети</h3><p>0650</p><h3>С любых телефонов России</h3><p>8 800 550 06 50</p><h3>В роуминге</h3><p>+7 926 550-06-50</p>
<p>Проверить баланс: *102#, узнать номер *116*10#. Отправьте СМС с текстом STOP на номер 5051</p><p>Пакет 30 ГБ и 1 200 минут за 650 ₽/мес</p><p>Лицевой счёт 123 456 789 012</p><p>Для корпоративных абонентов: corp [at] svet-svyaz [dot] example</p></main>`,
    service: 'telecom',
    phones: ['0650', '+78005500650', '+79265500650'],
    emails: ['corp@svet-svyaz.example'],
  },
  {
    ...ru,
    id: 'utilities: many services of one house',
    host: 'uk-sever.example',
    title: 'УК «Север» — контакты',
    body: `<main><h1>Управляющая компания «Север»</h1><ul><li>Аварийно-диспетчерская служба — круглосуточно: 8 (3412) 60-10-10, 60-10-11</li><li>Паспортный стол: 8(3412)60-10-12 (вт, чт 9–18)</li><li>Бухгалтерия, перерасчёт квартплаты: 60-10-13</li></ul><p>Передать показания счётчиков до 25-го числа: pokazaniya@uk-sever.example</p><p>Лицензия № 018000123 от 21.04.2015 г., ИНН 1831234567</p><p>Лицевой счёт: 3412601010</p><p>Тариф на холодную воду 45,67 руб./м³, норматив 4,28</p></main>`,
    service: 'utilities',
    phones: ['+73412601010', '+73412601011', '+73412601012'],
    emails: ['pokazaniya@uk-sever.example'],
  },
  {
    ...ru,
    id: 'transport: departures beside numbers',
    host: 'reka-avia.example',
    title: 'Контакт-центр',
    body: `<nav><a href="/b">Купить билет</a><a href="/r">Онлайн-регистрация на рейс</a><a href="/bag">Багаж</a><a href="/s">Расписание</a></nav>
<main><h1>Контакт-центр</h1><p>Рейс RA 6201 вылет 08:25 — прилёт 10:40, 21.12.2025</p><p>Справки по билетам: 8 800 444-55-01 (звонок по России бесплатный)</p><p>Потеряли багаж? <a href="tel:+8(800)444-55-02">8 (800) 444-55-02</a></p><p>Номер билета 555 6123456789, код бронирования X7K2P9</p><p>claim@reka-avia.example — претензии, no-reply@reka-avia.example — только рассылка</p></main>`,
    service: 'transport',
    phones: ['+78004445501', '+78004445502'],
    emails: ['claim@reka-avia.example'],
  },
  {
    ...ru,
    id: 'insurance: what to do after an accident',
    host: 'zabota-plus.example',
    title: 'Что делать при ДТП',
    body: `<nav><a href="/o">ОСАГО</a><a href="/k">КАСКО</a><a href="/d">ДМС</a><a href="/vzr">Путешествия</a></nav>
<main><h1>Наступил страховой случай</h1><p>1. Вызовите ГИБДД: 112.</p><p>2. Позвоните нам: 8 (800) 333-07-77 или *0777 с мобильного.</p><p>3. Сообщите номер полиса ХХХ 0123456789 и дату ДТП, например 12.03.2025.</p><p>Урегулирование убытков: +7 (495) 956-07-77, доб. 2#, ubytki@zabota-plus.example</p><p>Лимит 400 000 руб., лицензия СИ № 0001 от 06.06.2018</p></main>`,
    service: 'insurance',
    phones: ['+78003330777', '*0777', '+74959560777'],
    emails: ['ubytki@zabota-plus.example'],
  },
  {
    ...ru,
    id: 'health: a registry with many lines',
    host: 'gp12.example',
    title: 'Городская поликлиника № 12',
    body: `<main><h1>Регистратура</h1><dl><dt>Запись к врачу</dt><dd>+7 (342) 230-12-12</dd><dt>Вызов врача на дом</dt><dd>+7 (342) 230-12-13 с 8:00 до 14:00</dd><dt>Единый номер здравоохранения</dt><dd>122</dd><dt>Факс</dt><dd>+7 (342) 230-12-14</dd><dt>Лицензия</dt><dd>ЛО-59-01-001234 от 01.02.2013</dd></dl><p>Полис ОМС 5971 2345 6789 0123, СНИЛС 123-456-789 00</p><p>Анализы: приём с 7:30 до 10:00, кабинет 104</p><p>Почта главного врача: glavvrach@gp12.example</p></main>`,
    service: 'health',
    phones: ['+73422301212', '+73422301213', '122'],
    emails: ['glavvrach@gp12.example'],
  },
  {
    ...ru,
    id: 'software: versions and keys',
    host: 'uchet-pro.example',
    title: 'Техническая поддержка программы «Учёт Про»',
    body: `<nav><a href="/f">Возможности</a><a href="/d">Скачать</a><a href="/h">База знаний</a><a href="/api">API</a></nav><main><h1>Техподдержка</h1><p>Версия 8.3.24.1342 (сборка 2025.11.04), обновление 2.14.0</p><p>Лицензионный ключ 4951-2345-6789-0001</p><p>Линия консультаций: 8 (499) 350-20-20</p><p>Ошибка 0x80070005, код 1073741819</p><p>help@uchet-pro.example, для разработчиков dev@uchet-pro.example</p><p>Пишите на IP 192.168.1.100:8080? Нет, на почту.</p></main>`,
    service: 'software',
    phones: ['+74993502020'],
    emails: ['help@uchet-pro.example', 'dev@uchet-pro.example'],
  },
  {
    ...ru,
    id: 'other: a restaurant',
    host: 'ogonek.example',
    title: 'Ресторан «Огонёк»',
    body: `<nav><a href="/m">Меню</a><a href="/b">Банкеты</a><a href="/v">Вакансии</a></nav><main><h1>Как нас найти</h1><p>ул. Пушкина, 10/2, вход со двора, код 12#45</p><p>Забронировать стол: +7 (843) 555-10-20</p><p>пн–чт 12:00–00:00, пт–сб 12:00–02:00</p><p>Средний чек 1500–2000 ₽</p><img src="mail.png" alt="stol@ogonek.example"></main>`,
    service: 'other',
    phones: ['+78435551020'],
    emails: ['stol@ogonek.example'],
  },
  {
    ...ru,
    id: 'other: a university',
    host: 'univer.example',
    title: 'Контакты — Государственный университет',
    body: `<nav><a href="/ab">Абитуриенту</a><a href="/st">Студенту</a><a href="/n">Наука</a></nav><main><h1>Приёмная комиссия</h1><p>Телефон: +7(3822)53-00-01, вн. 1204</p><p>План приёма на 2025/2026: 1 250 мест, код направления 09.03.01</p><p>Проректор по науке Иванов И. И.: ivanov.ii@univer.example</p><p>Номер лицензии 90Л01 0009123</p></main>`,
    service: 'other',
    phones: ['+73822530001'],
    emails: ['ivanov.ii@univer.example'],
  },
  {
    ...ru,
    id: 'bank: an app page with no word in its title',
    host: 'tochka-rosta.example',
    title: 'Помощь',
    head: '<script type="application/ld+json">{"@type":"Organization","name":"Точка роста","contactPoint":[{"@type":"ContactPoint","telephone":"8 (800) 300-40-50","contactType":"customer service"}],"faxNumber":"+7 495 300-40-51"}</script>',
    body: `<main><h1>Чем помочь?</h1><p>Дебетовая карта, перевод по номеру телефона, накопительный счёт и кредит наличными — в приложении.</p><p>Пример перевода: на номер +7 900 123-45-67 придёт 1 000 ₽</p><p>Факс: +7 495 300-40-51</p><p>Пишите: <a href="mailto:%20support@tochka-rosta.example">написать письмо</a></p><p>Скачайте приложение в RuStore</p></main>`,
    service: 'bank',
    phones: ['+78003004050'],
    emails: ['support@tochka-rosta.example'],
  },
];
