import { describe, expect, it } from 'vitest';
import { isOfStaff, numberOf } from '@/utils/forms/recognise/number-of';

describe('numberOf', () => {
  it.each([
    ['Номер ранее поданной жалобы', 'ru', 'ticket-number'],
    ['Номер кредитного договора', 'ru', 'contract-number'],
    ['Номер абонентского договора', 'ru', 'contract-number'],
    ['Последние четыре цифры карты', 'ru', 'payment-card'],
    ['Номер карты лояльности', 'ru', 'account-number'],
    ['Reference of a previous enquiry', 'en', 'ticket-number'],
    ['Customer order number', 'en', 'order-number'],
    ['Last 4 digits of your debit card', 'en', 'payment-card'],
    ['Best number to reach you on', 'en', 'tel'],
    ['Vertragsnummer', 'de', 'contract-number'],
    ['Numéro de votre dossier', 'fr', 'ticket-number'],
    ['前回のお問い合わせ番号', 'ja', 'ticket-number'],
    ['رقم الفاتورة', 'ar', 'order-number'],
  ])('“%s” (%s) is of %s', (text, language, type) => {
    expect(numberOf(text, language)).toBe(type);
  });

  it('says nothing where no number is asked for, of nothing in particular, or in the middle of an explanation', () => {
    expect(numberOf('Your order', 'en')).toBeNull();
    expect(numberOf('Number of items', 'en')).toBeNull();
    expect(numberOf(`We will never ask for the number of your card ${'and so on '.repeat(8)}`, 'en')).toBeNull();
  });
});

describe('isOfStaff', () => {
  it('knows people of the company from the person who writes', () => {
    expect(isOfStaff('Name of the employee you spoke to', 'en')).toBe(true);
    expect(isOfStaff('ФИО сотрудника, с которым вы общались', 'ru')).toBe(true);
    expect(isOfStaff('Your full name', 'en')).toBe(false);
  });
});
