import type { ChatLog } from './chat-log';

export type Language = 'en' | 'ru';

const ANSWERS = {
  en: {
    bot: 'Thank you for your message. I am the assistant; a colleague will be with you in a moment.',
    agent: (number: string) => `Hello, this is Ruth. Your request number is ${number}. We will answer within 24 hours.`,
    picture: 'I can see your picture, thank you.',
    more: 'Noted, thank you.',
  },
  ru: {
    bot: 'Спасибо за сообщение. Я виртуальный помощник, сейчас позову коллегу.',
    agent: (number: string) =>
      `Здравствуйте, меня зовут Вера. Номер вашего обращения ${number}. Мы ответим в течение 24 часов.`,
    picture: 'Вижу вашу картинку, спасибо.',
    more: 'Записали, спасибо.',
  },
} as const;

/**
 * What the company says to the newest thing in a chat: a bot first where it has one, then a person with the number of the request and a
 * promise; of a picture, that it is there.
 * @returns what to say, in order, not yet said
 */
export function answersTo({ entries }: ChatLog, language: Language, number: string, hasBot: boolean): string[] {
  const { bot, agent, picture, more } = ANSWERS[language];
  const own = entries.filter(({ side }) => side === 'visitor');
  const texts = own.filter(({ text }) => text !== '');
  const last = own.at(-1);
  if (!last) return [];
  if (texts.length === 1 && last.text !== '') return hasBot ? [bot, agent(number)] : [agent(number)];
  return [last.file ? picture : more];
}
