import { useLiveQuery } from 'dexie-react-hooks';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useSavedText } from '@/components/ui/use-saved-text';
import { IDENTIFIER_TYPES, type IdentifierType } from '@/utils/model/forms/control-types';
import { identifiersFor, saveIdentifier } from '@/utils/store/profile/profile-store';
import styles from './profile.module.css';

interface IdentifiersProps {
  site: string;
  profileId: string;
  /** The field to begin at. */
  focusField: string | null;
}

/** Account, contract and order number, by which one company knows the person. */
export function Identifiers({ site, profileId, focusField }: IdentifiersProps) {
  const { t } = useTranslate();
  const stored = useLiveQuery(() => identifiersFor(site, profileId), [site, profileId]);
  if (!stored) return null;
  return (
    <fieldset className={styles.identifiers}>
      <legend>{t('identifiers_title')}</legend>
      {IDENTIFIER_TYPES.map((type) => (
        <IdentifierInput
          key={`${site} ${profileId} ${type}`}
          type={type}
          stored={stored.find((identifier) => identifier.type === type)?.value ?? ''}
          autoFocus={type === focusField}
          onSave={(value) => saveIdentifier(site, profileId, type, value)}
        />
      ))}
    </fieldset>
  );
}

interface IdentifierInputProps {
  type: IdentifierType;
  stored: string;
  autoFocus: boolean;
  onSave: (value: string) => Promise<void>;
}

function IdentifierInput({ type, stored, autoFocus, onSave }: IdentifierInputProps) {
  const { t } = useTranslate();
  const label = t(`field_${type}`);
  const text = useSavedText(label, stored, onSave);
  return (
    <TextInput label={label} name={type} value={text.value} onChange={text.change} onBlur={text.leave} autoFocus={autoFocus} />
  );
}
