import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useDebounced } from '@/components/ui/use-debounced';
import { IDENTIFIER_TYPES, type IdentifierType } from '@/utils/forms/control-types';
import { identifiersFor, saveIdentifier } from '@/utils/profile/profile-store';

/** Saved when the person pauses this long, ms. */
const PAUSE = 300;

interface IdentifiersProps {
  site: string;
  profileId: string;
}

/** Account, contract and order number, by which one company knows the person. */
export function Identifiers({ site, profileId }: IdentifiersProps) {
  const { t } = useTranslate();
  const stored = useLiveQuery(() => identifiersFor(site, profileId), [site, profileId]);
  if (!stored) return null;
  return (
    <fieldset className="identifiers">
      <legend>{t('identifiers_title')}</legend>
      {IDENTIFIER_TYPES.map((type) => (
        <IdentifierInput
          key={`${site} ${profileId} ${type}`}
          type={type}
          stored={stored.find((identifier) => identifier.type === type)?.value ?? ''}
          onSave={(value) => void saveIdentifier(site, profileId, type, value)}
        />
      ))}
    </fieldset>
  );
}

interface IdentifierInputProps {
  type: IdentifierType;
  stored: string;
  onSave: (value: string) => void;
}

function IdentifierInput({ type, stored, onSave }: IdentifierInputProps) {
  const { t } = useTranslate();
  const [typed, setTyped] = useState<string | null>(null);
  const pause = useDebounced(() => {
    if (typed !== null && typed !== stored) onSave(typed.trim());
  }, PAUSE);
  return (
    <TextInput
      label={t(`field_${type}`)}
      name={type}
      value={typed ?? stored}
      onChange={(text) => {
        setTyped(text);
        pause.schedule();
      }}
      onBlur={() => {
        pause.flush();
        setTyped(null);
      }}
    />
  );
}
