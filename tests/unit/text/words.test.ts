import { describe, expect, it } from 'vitest';
import { wordsOf, wordsOfName } from '@/utils/text/words';

describe('wordsOf', () => {
  it.each([
    ['Ваш Ёлектронный адрес:', ['ваш', 'електронныи', 'адрес']],
    ['Prénom*', ['prenom']],
    ['Straße', ['strasse']],
    ['お名前', ['お', '名', '前']],
    ['Eメール', ['e', 'メ', 'ー', 'ル']],
    ['您的QQ号', ['您', '的', 'qq', '号']],
    ['البريد الإلكتروني', ['بريد', 'الكتروني']],
    ['Ｅ－ｍａｉｌ', ['e', 'mail']],
    ['', []],
  ])('folds %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('wordsOfName', () => {
  it.each([
    ['customerEmail2', ['customer', 'email', '2']],
    ['contact[your-name]', ['contact', 'your', 'name']],
    ['ServiceID', ['service', 'id']],
    ['HTMLForm_1', ['html', 'form', '1']],
  ])('takes %s apart', (name, words) => {
    expect(wordsOfName(name)).toEqual(words);
  });
});
