import { describe, expect, it } from 'vitest';
import { messengerLinkOf } from '@/utils/model/channels/messenger-link';

describe('messengerLinkOf', () => {
  it.each([
    ['https://wa.me/79121234567?text=Hello', 'whatsapp', 'https://wa.me/79121234567'],
    ['https://wa.me/message/ABCD1234EFGH56', 'whatsapp', 'https://wa.me/message/ABCD1234EFGH56'],
    ['https://api.whatsapp.com/send/?text=Hi&phone=442079460958', 'whatsapp', 'https://wa.me/442079460958'],
    ['whatsapp://send?phone=+442079460958', 'whatsapp', 'https://wa.me/442079460958'],
    ['https://t.me/acme_support_bot?start=site', 'telegram', 'https://t.me/acme_support_bot'],
    ['//telegram.me/acme_help', 'telegram', 'https://t.me/acme_help'],
    ['tg://resolve?domain=acme_help', 'telegram', 'https://t.me/acme_help'],
    ['https://vk.me/acme.shop', 'vk', 'https://vk.me/acme.shop'],
    ['https://vk.com/im?media=&sel=-123456', 'vk', 'https://vk.com/im?sel=-123456'],
    ['https://vk.com/write-123456', 'vk', 'https://vk.com/write-123456'],
    ['viber://chat?number=%2B79121234567', 'viber', 'viber://chat?number=%2B79121234567'],
    ['viber://pa?chatURI=acme-help', 'viber', 'viber://pa?chatURI=acme-help'],
    ['https://chats.viber.com/acme', 'viber', 'https://chats.viber.com/acme'],
    ['https://telegram.dog/acme_help', 'telegram', 'https://t.me/acme_help'],
    ['sms:+44 20 7946-0958?body=Hi', 'sms', 'sms:+442079460958'],
    ['https://max.ru/acme_bank_bot', 'max', 'https://max.ru/acme_bank_bot'],
    ['https://m.me/acme?ref=footer', 'messenger', 'https://m.me/acme'],
    ['https://www.messenger.com/t/acme', 'messenger', 'https://m.me/acme'],
    ['https://line.me/R/ti/p/@acme', 'line', 'https://line.me/R/ti/p/@acme'],
    ['https://lin.ee/Ab12Cd', 'line', 'https://lin.ee/Ab12Cd'],
    ['https://signal.me/#p/+442079460958', 'signal', 'https://signal.me/#p/+442079460958'],
    ['skype:live:acme?chat', 'skype', 'skype:live:acme?chat'],
    ['https://ok.ru/messages/570000000000', 'ok', 'https://ok.ru/messages/570000000000'],
  ] as const)('%s', (href, messenger, url) => {
    expect(messengerLinkOf(href)).toEqual({ messenger, url });
  });

  it('reads a number that is written with signs in it', () => {
    expect(messengerLinkOf('https://api.whatsapp.com/send?phone=+44 (20) 7946-0958')).toEqual({
      messenger: 'whatsapp',
      url: 'https://wa.me/442079460958',
    });
  });

  it.each([
    'https://t.me/share/url?url=https://shop.example',
    'https://api.whatsapp.com/send?text=Look%20at%20this',
    'whatsapp://send?text=Look',
    'https://vk.com/acme',
    'https://vk.com/share.php?url=x',
    'https://www.facebook.com/acme',
    'https://max.ru/download',
    'https://example.org/t.me/acme',
    'mailto:help@acme.example',
    '#',
    '',
  ])('nobody is written to by %s', (href) => {
    expect(messengerLinkOf(href)).toBeNull();
  });
});
