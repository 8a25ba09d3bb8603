import { describe, expect, it } from 'vitest';
import { givenNameText, nameText } from '@/utils/forms/plan/name-text';

const IVAN = { given: 'Иван', additional: 'Петрович', family: 'Сидоров' };
const ANNA = { given: 'Anna', additional: '', family: 'Sample' };
const field = (label: string, placeholder = '') => ({ label, placeholder });

describe('nameText', () => {
  it.each([
    ['ФИО *', 'Сидоров Иван Петрович'],
    ['Ваше Ф.И.О.', 'Сидоров Иван Петрович'],
    ['ПІБ', 'Сидоров Иван Петрович'],
    ['Фамилия, имя и отчество', 'Сидоров Иван Петрович'],
    ['Фамилия и имя', 'Сидоров Иван'],
    ['Имя и фамилия', 'Иван Сидоров'],
    ['Имя, отчество, фамилия', 'Иван Петрович Сидоров'],
    ['Прізвище, ім’я, по батькові', 'Сидоров Иван Петрович'],
    ['Как к вам обращаться', 'Иван Сидоров'],
    ['Name', 'Иван Сидоров'],
  ])('%s: %s', (label, text) => expect(nameText(IVAN, field(label), 'ru')).toBe(text));

  it.each([
    ['Last name, first name', 'Sample Anna'],
    ['First and last name', 'Anna Sample'],
    ['First name / Surname', 'Anna Sample'],
    ['Nachname, Vorname', 'Sample Anna'],
    ['Vor- und Nachname', 'Anna Sample'],
    ['Nom et prénom', 'Sample Anna'],
    ['Prénom et nom', 'Anna Sample'],
    ['Apellidos y nombre', 'Sample Anna'],
    ['Nombre y apellidos', 'Anna Sample'],
    ['Cognome e nome', 'Sample Anna'],
    ['Nome e cognome', 'Anna Sample'],
    ['Nazwisko i imię', 'Sample Anna'],
    ['Imię i nazwisko', 'Anna Sample'],
    ['Jméno a příjmení', 'Anna Sample'],
    ['Soyadı, adı', 'Sample Anna'],
    ['Adı soyadı', 'Anna Sample'],
    ['Ime i prezime', 'Anna Sample'],
    ['Nome completo', 'Anna Sample'],
    ['Etu- ja sukunimi', 'Anna Sample'],
  ])('%s: %s', (label, text) => expect(nameText(ANNA, field(label), '')).toBe(text));

  it('reads the order from the placeholder too', () => {
    expect(nameText(IVAN, field('Заявитель', 'Фамилия Имя Отчество'), 'ru')).toBe('Сидоров Иван Петрович');
  });

  it('knows the habit of a language', () => {
    expect(nameText({ given: '太郎', additional: '', family: '山田' }, field('お名前'), 'ja')).toBe('山田太郎');
    expect(nameText({ given: 'たろう', additional: '', family: 'やまだ' }, field('ふりがな'), 'ja')).toBe('やまだ たろう');
    expect(nameText({ given: '小明', additional: '', family: '王' }, field('您的姓名'), 'zh')).toBe('王小明');
    expect(nameText({ given: '민준', additional: '', family: '김' }, field('이름'), 'ko')).toBe('김민준');
    expect(nameText({ given: 'Anna', additional: '', family: 'Nagy' }, field('Név'), 'hu')).toBe('Nagy Anna');
    expect(nameText({ given: 'An', additional: 'Văn', family: 'Nguyễn' }, field('Họ và tên'), 'vi')).toBe('Nguyễn Văn An');
    expect(nameText(ANNA, field('氏名'), 'ja')).toBe('Sample Anna');
  });

  it('says what there is', () => {
    expect(nameText({ ...ANNA, family: ' ' }, field('Name'), 'en')).toBe('Anna');
    expect(nameText({ given: '', additional: '', family: '' }, field('ФИО'), 'ru')).toBe('');
  });
});

describe('givenNameText', () => {
  it('adds the patronymic where it is asked for with it', () => {
    expect(givenNameText(IVAN, field('Имя и отчество'))).toBe('Иван Петрович');
    expect(givenNameText(IVAN, field('Имя'))).toBe('Иван');
  });
});
