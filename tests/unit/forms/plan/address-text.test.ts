import { describe, expect, it } from 'vitest';
import { addressText, cityText } from '@/utils/forms/plan/address-text';
import type { ControlFinding } from '@/utils/model/forms/findings';
import { fakeControl, fakeForm } from '../../fakes';

const PARTS = {
  'street-address': '12 Mill Lane',
  'address-level2': 'Ely',
  'address-level1': 'Cambs',
  'postal-code': 'CB7 4AA',
  country: 'United Kingdom',
};
const RUSSIAN = { 'street-address': 'ул. Мира, 5', 'address-level2': 'Тула', 'postal-code': '300000', country: 'Россия' };

function write(
  text: typeof addressText,
  parts: Parameters<typeof addressText>[0],
  change: Partial<ControlFinding>,
  others: Partial<ControlFinding>[] = [],
  language = 'en',
) {
  const controls = [change, ...others].map((each, index) => fakeControl({ id: `c${index}`, label: '', ...each }));
  const [control] = controls;
  if (!control) throw new Error('no control');
  return text(parts, control, fakeForm({ controls }), language);
}

describe('addressText', () => {
  it('is the whole address where nothing else asks for the rest', () => {
    const street = { type: 'street-address', label: 'Address' } as const;
    expect(write(addressText, PARTS, street)).toBe('12 Mill Lane, CB7 4AA Ely, Cambs, United Kingdom');
    expect(write(addressText, RUSSIAN, { ...street, label: 'Адрес' }, [], 'ru')).toBe('300000, Тула, ул. Мира, 5');
  });

  it('is the street where the city has a field of its own, or the field says so', () => {
    const street = { type: 'street-address', label: 'Address' } as const;
    expect(write(addressText, PARTS, street, [{ type: 'address-level2' }])).toBe('12 Mill Lane');
    expect(write(addressText, PARTS, street, [{ type: 'address-level2', visible: false }])).toContain('Ely');
    expect(write(addressText, PARTS, { ...street, label: 'Street and number' })).toBe('12 Mill Lane');
    expect(write(addressText, RUSSIAN, { ...street, label: 'Улица, дом' })).toBe('ул. Мира, 5');
    expect(write(addressText, {}, street)).toBe('');
  });
});

describe('cityText', () => {
  it('takes in what the field asks for besides', () => {
    const city = { type: 'address-level2' } as const;
    expect(write(cityText, PARTS, { ...city, label: 'City, State, Zip' })).toBe('Ely, Cambs CB7 4AA');
    expect(write(cityText, PARTS, { ...city, label: 'City, State, Zip' }, [{ type: 'postal-code' }])).toBe('Ely, Cambs');
    expect(write(cityText, PARTS, { ...city, label: 'City' })).toBe('Ely');
    expect(write(cityText, {}, { ...city, label: 'City, State, Zip' })).toBe('');
  });
});
