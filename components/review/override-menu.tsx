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
import { MoreIcon } from '@/components/ui/icons';
import { useTranslate } from '@/components/ui/translate';
import { choicesOf, isList } from '@/utils/forms/plan/choices';
import type { ControlFinding } from '@/utils/model/forms/findings';
import { LIST_OVERRIDE_TYPES, OVERRIDE_TYPES, type Override } from '@/utils/model/forms/override';
import { sentence } from './sentence';
import { typeKey } from './type-key';

interface OverrideMenuProps {
  control: ControlFinding;
  /** What a person calls the control. */
  label: string;
  /** What stands in the row now; `''` where nothing does. */
  value: string;
  isOverridden: boolean;
  onOverride: (override: Override | null) => void;
}

/** What goes into a control from now on, each time this form is met: something else, always the same, or nothing. */
export function OverrideMenu({ control, label, value, isOverridden, onOverride }: OverrideMenuProps) {
  const { t } = useTranslate();
  const choices = choicesOf(control);
  const text = choices.length > 0 ? (choices.find((choice) => choice.value === value)?.label ?? '') : value;
  const types = isList(control) ? OVERRIDE_TYPES.filter((type) => LIST_OVERRIDE_TYPES.includes(type)) : OVERRIDE_TYPES;
  return (
    <MenuTrigger>
      <AriaButton className="icon-button row-more" aria-label={t('override_menu', { label })} data-testid="override-menu">
        <MoreIcon />
      </AriaButton>
      <Popover className="popover popover-scroll" placement="bottom end">
        <Menu className="menu" aria-label={t('override_menu', { label })}>
          <MenuItem
            className="menu-item"
            id="never"
            onAction={() => onOverride({ kind: 'never' })}
            data-testid="override-never"
          >
            {t('override_never')}
          </MenuItem>
          {text !== '' && (
            <MenuItem
              className="menu-item"
              id="text"
              onAction={() => onOverride({ kind: 'text', text })}
              data-testid="override-text"
            >
              {t('override_text')}
            </MenuItem>
          )}
          {isOverridden && (
            <MenuItem className="menu-item" id="forget" onAction={() => onOverride(null)} data-testid="override-forget">
              {t('override_forget')}
            </MenuItem>
          )}
          <Separator className="menu-line" />
          <MenuSection>
            <Header className="menu-header">{t('override_types')}</Header>
            {types.map((type) => (
              <MenuItem
                key={type}
                id={type}
                className="menu-item"
                onAction={() => onOverride({ kind: 'type', type })}
                data-testid={`override-${type}`}
              >
                {sentence(t(typeKey(type)))}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
