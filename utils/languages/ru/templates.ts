import type { TemplateWording } from '@/utils/languages/templates';

export default {
  problems: {
    'payment-failed': 'Не проходит платёж.',
    'wrong-charge': 'С меня списали сумму без моего согласия.',
    'refund-missing': 'Мне не поступил возврат денег.',
    'not-delivered': 'Заказ не доставлен.',
    'wrong-item': 'Мне прислали не то, что было в заказе.',
    'faulty-item': 'Полученный товар неисправен.',
    'account-locked': 'Нет доступа к моему личному кабинету.',
    'service-down': 'Услуга не работает.',
    'technical-error': 'На сайте появляется ошибка.',
    'cancel-subscription': 'Хочу отменить подписку.',
    'personal-data': 'Прошу сообщить, какие мои персональные данные у вас хранятся.',
    'no-answer': 'На моё прежнее обращение нет ответа.',
  },
  labels: {
    product: 'Товар или услуга',
    amount: 'Сумма',
    date: 'Дата',
    'order-number': 'Номер заказа',
    'account-number': 'Лицевой счёт',
    'contract-number': 'Номер договора',
    'ticket-number': 'Номер обращения',
    error: 'Текст ошибки',
    url: 'Страница',
    name: 'Имя',
  },
} satisfies TemplateWording;
