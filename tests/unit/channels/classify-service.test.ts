import { describe, expect, it } from 'vitest';
import { classifyService, serviceScores } from '@/utils/channels/classify-service';
import type { ServiceKind } from '@/utils/model/channels/service-kind';
import { makeReading } from './make-reading';

const kindOf = (...[lines, said]: Parameters<typeof makeReading>) => classifyService(makeReading(lines, said));

describe('classifyService', () => {
  it.each<[string, ServiceKind]>([
    ['Mortgages, savings accounts and overdrafts', 'bank'],
    ['Вклады, ипотека и дебетовые карты', 'bank'],
    ['Girokonto, Kredit und Hypothek', 'bank'],
    ['Council tax and planning applications', 'public-services'],
    ['Государственные услуги и приём граждан', 'public-services'],
    ['Bürgerservice im Rathaus, Finanzamt', 'public-services'],
    ['Add to cart, wishlist, free returns', 'shop'],
    ['Корзина, самовывоз, обмен и возврат', 'shop'],
    ['Warenkorb, Versandkosten, Rücksendung', 'shop'],
    ['Broadband, roaming and SIM cards', 'telecom'],
    ['Домашний интернет, роуминг, абонентам', 'telecom'],
    ['Glasfaser, Handytarif, Mobilfunk', 'telecom'],
    ['Submit a meter reading; power outage', 'utilities'],
    ['Показания счётчиков, водоснабжение, отопление', 'utilities'],
    ['Zählerstand, Fernwärme, Stadtwerke', 'utilities'],
    ['Flights, check-in, baggage', 'transport'],
    ['Расписание поездов, багаж, пассажирам', 'transport'],
    ['Fahrplan, Gepäck, Reisen', 'transport'],
    ['Car insurance, make a claim, policyholders', 'insurance'],
    ['Автострахование, ОСАГО, урегулирование убытков', 'insurance'],
    ['Haftpflicht, Schaden melden, Versicherung', 'insurance'],
    ['Clinic, doctors, new patients', 'health'],
    ['Запись на приём к врачу, анализы', 'health'],
    ['Arztpraxis, Sprechstunde, Klinik', 'health'],
    ['API, documentation, release notes', 'software'],
    ['Лицензионный ключ, база знаний, интеграции', 'software'],
    ['Undergraduate students, faculty, alumni', 'other'],
    ['Абитуриентам, факультеты, кафедры', 'other'],
  ])('%s', (text, kind) => {
    expect(kindOf([text])).toBe(kind);
  });

  it('says nothing of a page that says nothing', () => {
    expect(kindOf([])).toBe('other');
    expect(kindOf(['Welcome to our site', 'About us', 'Contacts'])).toBe('other');
  });

  it('takes no policy on privacy for that of an insurer, and no app for a maker of software', () => {
    expect(kindOf(['Privacy policy', 'Cookie policy', 'Terms'])).toBe('other');
    expect(kindOf(['Download our app', 'Debit cards, deposits and online banking'])).toBe('bank');
  });

  it('does not decide where two kinds are as likely', () => {
    expect(kindOf(['Clinic', 'Broadband'])).toBe('other');
  });

  it('is not talked into a kind by words that all sites say', () => {
    expect(kindOf(['Account', 'Card payment', 'Transfer', 'Your account and cards'])).toBe('other');
  });

  it('believes the title more than the text, and structured data more than a title', () => {
    const lines = ['Orders by phone, free delivery, gift cards'];
    expect(kindOf(lines)).toBe('shop');
    expect(kindOf(lines, { title: 'Bluebell Pharmacy and Clinic' })).toBe('health');
    expect(kindOf(lines, { title: 'Bluebell Clinic', types: ['InsuranceAgency'] })).toBe('insurance');
  });

  it('does not count one word on and on', () => {
    const once = serviceScores(makeReading(['insurance'])).get('insurance') ?? 0;
    const often = serviceScores(makeReading(Array.from({ length: 50 }, () => 'insurance'))).get('insurance') ?? 0;
    expect(often).toBeLessThan(once * 2);
  });
});
