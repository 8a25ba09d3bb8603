import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import { MoreIcon } from '@/components/ui/icons';
import menus from '@/components/ui/menu.module.css';
import { useTranslate } from '@/components/ui/translate';
import { choicesOf, isList } from '@/utils/forms/plan/choices';
import type { ControlFinding } from '@/utils/model/forms/findings';
import { RULING_TYPES, type Ruling } from '@/utils/model/forms/ruling';
import styles from './review.module.css';
import { sentence } from './sentence';
import { TYPE_KEYS } from './type-keys';

interface RulingMenuProps {
  control: ControlFinding;
  /** What a person calls the control. */
  label: string;
  /** What stands in the row now; `''` where nothing does. */
  value: string;
  isRuled: boolean;
  onRule: (ruling: Ruling | null) => void;
}

/** What goes into a control from now on, each time this form is met: something else, always the same, or nothing. */
export function RulingMenu({ control, label, value, isRuled, onRule }: RulingMenuProps) {
  const { t } = useTranslate();
  const choices = choicesOf(control);
  const text = choices.length > 0 ? (choices.find((choice) => choice.value === value)?.label ?? '') : value;
  const types = isList(control) ? RULING_TYPES.filter((type) => LIST_TYPES.has(type)) : RULING_TYPES;
  return (
    <MenuTrigger>
      <AriaButton
        className={classNames(buttons.icon, styles.more)}
        aria-label={t('ruling_menu', { label })}
        data-testid="ruling-menu"
      >
        <MoreIcon />
      </AriaButton>
      <Popover className={classNames(menus.popover, menus.scroll)} placement="bottom end">
        <Menu aria-label={t('ruling_menu', { label })}>
          <MenuItem
            className={classNames(menus.item)}
            id="never"
            onAction={() => onRule({ kind: 'never' })}
            data-testid="rule-never"
          >
            {t('rule_never')}
          </MenuItem>
          {text !== '' && (
            <MenuItem
              className={classNames(menus.item)}
              id="text"
              onAction={() => onRule({ kind: 'text', text })}
              data-testid="rule-text"
            >
              {t('rule_text')}
            </MenuItem>
          )}
          {isRuled && (
            <MenuItem className={classNames(menus.item)} id="forget" onAction={() => onRule(null)} data-testid="rule-forget">
              {t('rule_forget')}
            </MenuItem>
          )}
          <Separator className={classNames(menus.line)} />
          <MenuSection>
            <Header className={classNames(menus.header)}>{t('rule_types')}</Header>
            {types.map((type) => (
              <MenuItem
                key={type}
                id={type}
                className={classNames(menus.item)}
                onAction={() => onRule({ kind: 'type', type })}
                data-testid={`rule-${type}`}
              >
                {sentence(t(TYPE_KEYS[type]))}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** What a list can be answered with. */
const LIST_TYPES: ReadonlySet<string> = new Set(['country', 'address-level1', 'address-level2', 'subject', 'organization']);
