import { describe, expect, it } from 'vitest';
import { callAddress } from '@/utils/text/call-address';
import { clockText } from '@/utils/text/clock-text';
import { speakablePieces } from '@/utils/text/speakable-pieces';
import { spokenNumber } from '@/utils/text/spoken-number';

const plain = (text: string) => text.replaceAll('\u202f', ' ');

describe('spokenNumber', () => {
  it.each([
    ['47', '47'],
    ['4711', '47 11'],
    ['904417', '904 417'],
    ['1234567', '123 45 67'],
    ['12345678', '123 456 78'],
    ['40817810099910004312', '408 178 100 999 100 043 12'],
    ['AB-4711', 'A B – 47 11'],
    ['Л/С 77-1', 'Л / С 77 – 1'],
    ['  A1 ', 'A 1'],
    ['', ''],
  ])('%s is said as %s', (number, spoken) => expect(plain(spokenNumber(number))).toBe(spoken));
});

describe('speakablePieces', () => {
  it.each([
    ['sentences', 'It failed. I tried again! Why?', ['It failed.', 'I tried again!', 'Why?']],
    ['lines', 'It failed\n\nI tried again', ['It failed', 'I tried again']],
    ['a shortened word is no end', 'Since 22 нояб. в 14:20 нет сети.', ['Since 22 нояб. в 14:20 нет сети.']],
    ['Russian with quotes', '«Ошибка 5». Оплата не прошла.', ['«Ошибка 5».', 'Оплата не прошла.']],
    ['long numbers', 'Order 904417 of 2026, 12000 roubles.', ['Order 904 417 of 2026, 12000 roubles.']],
    ['not a number that is part of something', 'Version 1234567.1 and id-1234567x', ['Version 1234567.1 and id-1234567x']],
    ['nothing', '  \n ', []],
  ])('%s', (_, text, pieces) => expect(speakablePieces(text).map(plain)).toEqual(pieces));

  it('divides a long sentence where one draws breath, and loses no word', () => {
    const clause = 'the payment was taken from my account twice';
    const sentence = `${Array.from({ length: 6 }, () => clause).join(', ')}.`;
    const pieces = speakablePieces(sentence);
    expect(pieces).toHaveLength(3);
    expect(pieces.join(' ')).toBe(sentence);
  });
});

describe('callAddress', () => {
  it.each([
    ['8 (800) 555-35-35', 'tel:88005553535'],
    ['+49 30 1234-567', 'tel:+49301234567'],
    ['900', 'tel:900'],
    ['*100#', 'tel:*100'],
    ['+7 495 123-45-67 доб. 12', 'tel:+74951234567;ext=12'],
    ['020 7946 0018 ext 5', 'tel:02079460018;ext=5'],
    ['none', null],
    ['', null],
  ])('%s', (number, address) => expect(callAddress(number)).toBe(address));
});

describe('clockText', () => {
  it.each([
    [0, '0:00'],
    [-5, '0:00'],
    [65_000, '1:05'],
    [3_845_000, '1:04:05'],
  ])('%d', (length, text) => expect(clockText(length)).toBe(text));
});
