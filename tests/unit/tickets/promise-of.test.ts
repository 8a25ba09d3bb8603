import { describe, expect, it } from 'vitest';
import { promiseOf } from '@/utils/tickets/promise-of';

const short = (text: string) => {
  const found = promiseOf(text);
  return found && `${found.amount} ${found.unit}`;
};

it.each([
  ['We will answer within 24 hours.', '24 hour'],
  ['Thanks! Someone will get back to you in one to three business days.', '3 working-day'],
  ['Our team usually replies in under 15 minutes', '15 minute'],
  ['We will look into it and contact you within a day.', '1 day'],
  ['Expect a reply within 2 weeks.', '2 week'],
  ['Мы ответим в течение 24 часов.', '24 hour'],
  ['Ваше обращение будет рассмотрено в течение 3 рабочих дней', '3 working-day'],
  ['Специалист свяжется с вами в течение суток', '1 day'],
  ['Ответим в течение одного рабочего дня', '1 working-day'],
  ['Срок рассмотрения 1–3 рабочих дня.', '3 working-day'],
  ['Ответ придёт в течение двух недель', '2 week'],
  ['Відповімо протягом 2 робочих днів', '2 working-day'],
  ['Мы адкажам на працягу 24 гадзін', '24 hour'],
  ['Wir melden uns innerhalb von zwei Werktagen bei Ihnen.', '2 working-day'],
  ['Sie erhalten binnen 48 Stunden eine Antwort', '48 hour'],
  ['Nous vous répondrons sous 48 heures.', '48 hour'],
  ['Un conseiller vous recontactera dans 3 jours ouvrés', '3 working-day'],
  ['Le responderemos en un plazo de 5 días hábiles', '5 working-day'],
  ['Responderemos em até 2 dias úteis.', '2 working-day'],
  ['Ti risponderemo entro 24 ore', '24 hour'],
  ['Odpowiemy w ciągu 3 dni roboczych', '3 working-day'],
  ['We antwoorden binnen 2 werkdagen', '2 working-day'],
  ['Vi svarar inom 24 timmar', '24 hour'],
  ['Vi svarer innen 2 virkedager', '2 working-day'],
  ['Vi svarer inden for 3 hverdage', '3 working-day'],
  ['Vastaamme kahden arkipäivän kuluessa', '2 working-day'],
  ['24 saat içinde size dönüş yapacağız', '24 hour'],
  ['3 iş günü içinde yanıt vereceğiz', '3 working-day'],
  ['Odpovíme vám do 2 pracovních dnů', '2 working-day'],
  ['Válaszunkat 3 munkanapon belül küldjük', '3 working-day'],
  ['Vă vom răspunde în 24 de ore', '24 hour'],
  ['Ще отговорим в рамките на 2 работни дни', '2 working-day'],
  ['Θα απαντήσουμε εντός 24 ωρών', '24 hour'],
  ['נחזור אליך תוך 3 ימי עסקים', '3 working-day'],
  ['سنرد عليك خلال 24 ساعة', '24 hour'],
  ['我们将在24小时内回复您。', '24 hour'],
  ['我们会在 3 个工作日内处理', '3 working-day'],
  ['2営業日以内にご返信いたします。', '2 working-day'],
  ['24시간 이내에 답변드리겠습니다', '24 hour'],
  ['Chúng tôi sẽ phản hồi trong vòng 24 giờ', '24 hour'],
  ['Kami akan membalas dalam 2 hari kerja', '2 working-day'],
  ['Жауап 3 жұмыс күні ішінде беріледі', '3 working-day'],
])('%s', (text, wanted) => {
  expect(short(text)).toBe(wanted);
});

describe('is no promise of an answer', () => {
  it.each([
    'You may return the goods within 30 days of purchase.',
    'Мы отвечаем с 9 до 18 часов по будням',
    'Your ticket number is CB-100200.',
    'We reply 24/7.',
    'The reply of 2024 was 5000 hours ago.',
    'Вернём деньги на карту.',
    'Hello! How can I help you today?',
    'Answer the 3 questions below, please.',
    '',
  ])('%s', (text) => {
    expect(promiseOf(text)).toBeNull();
  });
});

it('keeps the sentence, and takes the last of several', () => {
  expect(promiseOf('Your ticket is 4821-77. We will answer within 24 hours. Bye!')).toEqual({
    text: 'We will answer within 24 hours.',
    amount: 24,
    unit: 'hour',
  });
  expect(short('We answer within 5 minutes. Nobody is here now: we will reply within 2 days.')).toBe('2 day');
});

it('takes time in proportion to the text', () => {
  expect(promiseOf(`${'answer within '.repeat(300)} 3 days`)).not.toBeUndefined();
  expect(promiseOf('1 '.repeat(4000))).toBeNull();
});

it('is the last of several, and no longer than what was ever promised', () => {
  expect(short('We answer within 24 hours. In the weekend we answer within 3 days.')).toBe('3 day');
  expect(short('We will answer within 0 days.')).toBeNull();
  const long = `We will answer within 24 hours ${'and thank you '.repeat(40)}`;
  expect(promiseOf(long)?.text).toHaveLength(300);
});

it('is looked for in the beginning of a long text alone', () => {
  expect(short(`${'So it is. '.repeat(500)} We will answer within 24 hours.`)).toBeNull();
});
