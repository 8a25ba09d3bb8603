import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names';

const LOOKS = {
  primary: classNames(styles.button, styles.primary),
  plain: classNames(styles.button),
  quiet: classNames(styles.button, styles.quiet),
  chip: classNames(styles.button, styles.chip),
  danger: classNames(styles.button, styles.danger),
  icon: classNames(styles.icon),
};

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  children: ReactNode;
  /** `primary`: the one main thing to do; `quiet`: looks like a link; `icon`: a drawing alone, named by `aria-label`. */
  look?: keyof typeof LOOKS;
  'data-testid'?: string;
}

export function Button({ look = 'plain', children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={LOOKS[look]}>
      {children}
    </AriaButton>
  );
}
