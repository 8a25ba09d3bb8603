import { describe, expect, it } from 'vitest';
import { defaultForm, isInsecure, supportForms } from '@/components/panel/support-forms';
import { fakeControl, fakeForm, fakeFrame } from '../../fakes';

const frame = fakeFrame;
const keys = (frames: Parameters<typeof supportForms>[0]) => supportForms(frames).map(({ form }) => form.id);

describe('supportForms', () => {
  it('offers support forms a person can see, and no other', () => {
    const forms = [
      fakeForm({ id: 'support' }),
      fakeForm({ id: 'login', kind: 'login' }),
      fakeForm({ id: 'search', kind: 'search' }),
      fakeForm({ id: 'unseen', controls: [fakeControl({ visible: false })] }),
    ];
    expect(keys([frame({ forms })])).toEqual(['support']);
  });

  it('puts the page’s own forms first, then the likeliest', () => {
    const frames = [
      frame({ forms: [fakeForm({ id: 'weak', score: 0.5 }), fakeForm({ id: 'strong', score: 0.9 })] }),
      frame({ frameId: 3, origin: 'https://desk.example', forms: [fakeForm({ id: 'foreign', score: 1 })] }),
      frame({ frameId: 4, forms: [fakeForm({ id: 'own-frame', score: 0.7 })] }),
    ];
    expect(keys(frames)).toEqual(['strong', 'own-frame', 'weak', 'foreign']);
  });

  it('takes a frame without an origin of its own for the page’s, and one under an unknown page for another’s', () => {
    const inner = frame({ frameId: 3, origin: '', forms: [fakeForm()] });
    expect(supportForms([frame(), inner])[0]?.isForeign).toBe(false);
    expect(supportForms([frame({ frameId: 3, forms: [fakeForm()] })])[0]?.isForeign).toBe(true);
  });
});

describe('defaultForm', () => {
  it('chooses no form of another origin and none that is sealed', () => {
    const foreign = frame({ frameId: 3, origin: 'https://desk.example', forms: [fakeForm()] });
    const sealed = frame({ frameId: 4, origin: '', opaqueOrigin: true, forms: [fakeForm()] });
    expect(defaultForm(supportForms([frame(), foreign, sealed]))).toBeUndefined();
    expect(defaultForm(supportForms([frame({ forms: [fakeForm({ id: 'own' })] }), foreign]))?.form.id).toBe('own');
  });
});

describe('isInsecure', () => {
  it.each([
    ['https://shop.example/', false],
    ['http://shop.example/', true],
    ['http://localhost:8080/', false],
    ['http://shop.localhost:8080/', false],
    ['http://127.0.0.1:3000/', false],
    ['http://[::1]/', false],
    ['http://127.0.0.1.shop.example/', true],
    ['about:blank', false],
    ['', false],
  ])('says of %s: %s', (url, insecure) => {
    expect(isInsecure(url)).toBe(insecure);
  });
});
