import { describe, expect, it } from 'vitest';
import { decideChannels } from '@/utils/channels/decide-channels';
import { makeReading } from './make-reading';

const link = (href: string, text: string) => ({ text, links: [{ href, text, at: 0 }] });
const ru = { language: 'ru', title: 'Контакты' };

describe('decideChannels', () => {
  it('keeps what stands beside a number', () => {
    const [phone] = decideChannels(makeReading(['Горячая линия: 8 800 555-35-35 (бесплатно по России, круглосуточно)'], ru));
    expect(phone).toMatchObject({
      kind: 'phone',
      value: '+78005553535',
      display: '8 800 555-35-35',
      label: 'Горячая линия',
      note: 'бесплатно по России, круглосуточно',
      blockId: 0,
    });
  });

  it('takes the label from above and the hours from below', () => {
    const lines = [{ text: 'Служба поддержки', isHeading: true }, '8 495 500-55-50', 'Ежедневно с 9:00 до 21:00'];
    expect(decideChannels(makeReading(lines, ru))[0]).toMatchObject({
      value: '+74955005550',
      label: 'Служба поддержки',
      note: 'Ежедневно с 9:00 до 21:00',
    });
  });

  it('knows a number by its link, and once only', () => {
    const found = decideChannels(makeReading([link('tel:+12125550142,,7', 'Call (212) 555-0142'), 'Phone: 212-555-0142']));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ value: '+12125550142', extension: '7', certainty: 0.98 });
  });

  it.each([
    [{ text: 'Fax: 212-555-0143', links: [{ href: 'tel:2125550143', text: '212-555-0143', at: 5 }] }],
    [link('tel:', 'Call')],
    [link('tel:0000000000', '0000000000')],
    [link('mailto:?subject=Look', 'Share')],
    [link('https://t.me/share/url?url=x', 'Telegram')],
    [link('https://wa.me/?text=look', 'WhatsApp')],
    [link('javascript:contact()', 'Contact')],
    [link('https://www.northwind.example/contacts#map', 'Contacts')],
    [link('https://login.elsewhere.example/', 'Sign in')],
  ])('finds nothing in %j', (line) => {
    expect(decideChannels(makeReading([line]))).toEqual([]);
  });

  it('leaves out what structured data call a fax', () => {
    const reading = makeReading(['+1 212 555 0143', '+1 212 555 0142'], { faxes: ['+1-212-555-0143'] });
    expect(decideChannels(reading).map(({ value }) => value)).toEqual(['+12125550142']);
  });

  it('reads contact points', () => {
    const point = { telephone: '+1-800-555-0199', email: '', contactType: 'customer support', note: 'TollFree' };
    expect(decideChannels(makeReading([], { points: [point] }))[0]).toMatchObject({
      value: '+18005550199',
      label: 'customer support',
      note: 'TollFree',
      blockId: null,
    });
  });

  it('tells links apart', () => {
    const found = decideChannels(
      makeReading([
        link('/help', 'Help centre'),
        link('/login', 'Sign in'),
        link('https://wa.me/12125550142', 'Chat'),
        link('mailto:support@northwind.example?subject=Hi', 'Write to us'),
        link('/press', 'Press'),
      ]),
    );
    expect(found.map(({ kind, value }) => [kind, value])).toEqual([
      ['email', 'support@northwind.example'],
      ['messenger', 'https://wa.me/12125550142'],
      ['account', 'https://www.northwind.example/login'],
      ['contact-page', 'https://www.northwind.example/help'],
    ]);
  });

  it('puts support before sales and free before paid', () => {
    const found = decideChannels(
      makeReading([
        'Sales: +1 212 555 0100',
        'Office: +1 212 555 0101',
        'Toll free: 1-800-555-0199',
        'Support: +1 212 555 0102',
      ]),
    );
    expect(found.map(({ value }) => value)).toEqual(['+12125550102', '+18005550199', '+12125550101', '+12125550100']);
  });
});
