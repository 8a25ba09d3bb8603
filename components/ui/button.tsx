import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  children: ReactNode;
  /** `primary`: the one main thing to do; `quiet`: looks like a link; `icon`: a drawing alone, named by `aria-label`. */
  look?: 'primary' | 'plain' | 'quiet' | 'chip' | 'danger' | 'icon';
  'data-testid'?: string;
}

export function Button({ look = 'plain', children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={look === 'icon' ? 'icon-button' : `button button-${look}`}>
      {children}
    </AriaButton>
  );
}
