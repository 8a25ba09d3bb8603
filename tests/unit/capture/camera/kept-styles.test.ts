import { expect, it } from 'vitest';
import { KeptStyles } from '@/utils/capture/camera/kept-styles';

it('gives every element back its style attribute to the letter', () => {
  const plain = document.createElement('p');
  const styled = document.createElement('p');
  styled.setAttribute('style', 'color:RED;;  top : 4px');
  const styles = new KeptStyles();
  for (const element of [plain, styled]) {
    styles.override(element, { opacity: '0' });
    styles.override(element, { top: 'auto' });
    expect(element.style.opacity).toBe('0');
  }
  styles.restore();
  expect(plain.hasAttribute('style')).toBe(false);
  expect(styled.getAttribute('style')).toBe('color:RED;;  top : 4px');
});
