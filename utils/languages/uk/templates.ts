import type { TemplateWording } from '@/utils/languages/templates';

export default {
  problems: {
    'payment-failed': 'Не проходить платіж.',
    'wrong-charge': 'З мене списали суму без моєї згоди.',
    'refund-missing': 'Мені не надійшло повернення коштів.',
    'not-delivered': 'Замовлення не доставлено.',
    'wrong-item': 'Мені надіслали не те, що було в замовленні.',
    'faulty-item': 'Отриманий товар несправний.',
    'account-locked': 'Немає доступу до мого особистого кабінету.',
    'service-down': 'Послуга не працює.',
    'technical-error': 'На сайті з’являється помилка.',
    'cancel-subscription': 'Хочу скасувати підписку.',
    'personal-data': 'Прошу повідомити, які мої персональні дані у вас зберігаються.',
    'no-answer': 'На моє попереднє звернення немає відповіді.',
  },
  labels: {
    product: 'Товар або послуга',
    amount: 'Сума',
    date: 'Дата',
    'order-number': 'Номер замовлення',
    'account-number': 'Номер рахунку',
    'contract-number': 'Номер договору',
    'ticket-number': 'Номер звернення',
    error: 'Текст помилки',
    url: 'Сторінка',
    name: 'Ім’я',
  },
} satisfies TemplateWording;
