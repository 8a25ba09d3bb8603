import { describe, expect, it } from 'vitest';
import { selectBehind } from '@/utils/forms/recognise/select-behind';
import { controlReading } from '../readings';

describe('selectBehind', () => {
  const hidden = controlReading({ widget: 'select', inputType: '', visible: false });

  it('finds the hidden list that an unnamed field stands for', () => {
    expect(selectBehind([hidden, controlReading({})], 1)).toBe(0);
  });

  it('leaves a field alone that has a name of its own', () => {
    const named = controlReading({ naming: [{ source: 'label', text: 'Order number' }] });
    expect(selectBehind([hidden, named], 1)).toBe(-1);
  });

  it('needs a list that the person does not see, right before the field', () => {
    expect(selectBehind([controlReading({ widget: 'select', inputType: '' }), controlReading({})], 1)).toBe(-1);
    expect(selectBehind([hidden, controlReading({}), controlReading({})], 2)).toBe(-1);
  });
});
