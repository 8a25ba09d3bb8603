import type { ReactNode } from 'react';
import { Checkbox, type CheckboxProps } from 'react-aria-components';
import styles from './check.module.css';
import { classNames } from './class-names';

interface CheckProps extends Omit<CheckboxProps, 'children' | 'className'> {
  /** The words beside the box; without any it needs an `aria-label`. */
  children?: ReactNode;
  className?: string | undefined;
  'data-testid'?: string;
}

/** A box to tick. */
export function Check({ children, className, ...props }: CheckProps) {
  return (
    <Checkbox {...props} className={classNames(children ? styles.check : styles.bare, className)}>
      <span className={styles.box} aria-hidden="true" />
      {children}
    </Checkbox>
  );
}
