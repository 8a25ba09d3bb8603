import { describe, expect, it } from 'vitest';
import { windowState } from '@/utils/chat/find/chat-state';

const nothing = { composer: 'none', asks: false } as const;

describe('windowState', () => {
  it.each([
    'You are number 3 in the queue',
    'Connecting you to an agent…',
    'Вы в очереди: 3',
    'Ожидайте ответа оператора',
    'Соединяем с оператором',
    'Зачекайте, ми з’єднуємо вас',
    'Sie sind in der Warteschlange',
    'Vous êtes en file d’attente',
    'Está en cola, espere',
    'Sei in coda',
    'Oczekuj na połączenie',
    'Sırada 2 kişi var',
    '您前面还有2人排队',
    '順番にご案内します',
    '대기 중입니다',
  ])('queue: %s', (words) => {
    expect(windowState({ ...nothing, words })).toBe('queue');
  });

  it.each([
    'This chat has ended',
    'The conversation was closed',
    'Thank you for chatting with us',
    'Чат завершён'.replace('ё', 'е'),
    'Диалог закрыт',
    'Der Chat wurde beendet',
    'La conversation est terminée',
    'El chat ha finalizado',
    'Czat zakończony',
    '会话已结束',
    'チャットは終了しました',
  ])('ended: %s', (words) => {
    expect(windowState({ ...nothing, words })).toBe('ended');
  });

  it.each([
    'We are currently offline',
    'Leave us a message and we will get back to you',
    'Операторы сейчас не в сети',
    'Оставьте сообщение',
    'Hinterlassen Sie uns eine Nachricht',
    'Laissez-nous un message',
    'Deje un mensaje',
    'Lascia un messaggio',
    'Zostaw wiadomość',
    'Mesaj bırakın',
    '请留言',
  ])('offline, with a form: %s', (words) => {
    expect(windowState({ words, composer: 'none', asks: true })).toBe('offline');
  });

  it.each(['Please tell us who you are', 'Представьтесь, пожалуйста', 'Wie heißen Sie?'])('a form first: %s', (words) => {
    expect(windowState({ words, composer: 'none', asks: true })).toBe('prechat');
  });

  it('a line to write in is a conversation, whatever was said before', () => {
    expect(windowState({ words: 'You were number 3 in the queue · Hello, I am Ann', composer: 'ready', asks: false })).toBe(
      'conversation',
    );
  });

  it('a line that takes nothing yet waits for somebody', () => {
    expect(windowState({ words: 'Hello', composer: 'disabled', asks: false })).toBe('queue');
  });

  it('a window that only greets is open', () => {
    expect(windowState({ ...nothing, words: 'Hi there! How can we help? · Orders · Payments' })).toBe('open');
  });

  it('a queue is over when somebody has answered', () => {
    const words =
      'You are number 3 in the queue · Ann has joined the chat · Good morning, how can I help? · My parcel has not come';
    expect(windowState({ ...nothing, words })).toBe('open');
  });

  it.each(['Hello, I am Ann · This chat has ended', 'Здравствуйте! · Чат завершен · Начать новый чат'])(
    'ended, although a line to write in is there: %s',
    (words) => {
      expect(windowState({ words, composer: 'ready', asks: false })).toBe('ended');
    },
  );

  it.each([
    'My chat was closed without an answer',
    'Почему мой чат был закрыт?',
    'Why has the conversation ended?',
    'This chat has ended · Ann has joined the chat · Good morning, how can I help? · My parcel has not come',
  ])('goes on where somebody tells of another chat, or has answered since: %s', (words) => {
    expect(windowState({ words, composer: 'ready', asks: false })).toBe('conversation');
  });

  it('a window that offers to send a message, without a form, is open', () => {
    expect(windowState({ ...nothing, words: 'Hi there · Send us a message · Search for help' })).toBe('open');
    expect(windowState({ ...nothing, words: 'We are offline · Search for help' })).toBe('offline');
  });
});
