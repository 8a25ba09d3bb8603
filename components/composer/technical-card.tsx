import { useState } from 'react';
import { Button } from '@/components/ui/button';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { MessageLanguage } from '@/utils/composer/message-language';
import { technicalDetails } from '@/utils/composer/technical-details';
import { technicalFacts } from './technical-facts';

interface TechnicalCardProps {
  tabId: number;
  language: MessageLanguage;
  problem: string;
  onChange: (problem: string) => void;
}

/** What engineers ask for, shown word for word before the person adds it, and taken out again by the same button. */
export function TechnicalCard({ tabId, language, problem, onChange }: TechnicalCardProps) {
  const { t } = useTranslate();
  const act = useAction();
  const [text, setText] = useState<string | null>(null);
  const isIn = text !== null && problem.includes(text);
  const show = async () => setText(technicalDetails(await technicalFacts(tabId), language));
  const without = () =>
    problem
      .replace(text ?? '', '')
      .replace(/\n{2,}$/, '')
      .trimEnd();
  const withIt = () => [problem.trimEnd(), text].filter(Boolean).join('\n\n');

  if (text === null) {
    return (
      <div className={layout.chips}>
        <Button look="chip" onPress={() => act(t('technical_show'), show)} data-testid="technical-show">
          {t('technical_show')}
        </Button>
      </div>
    );
  }
  return (
    <div data-testid="technical">
      <p className={texts.sub} data-testid="technical-text">
        {text}
      </p>
      <div className={layout.chips}>
        <Button look="chip" onPress={() => onChange(isIn ? without() : withIt())} data-testid="technical-add">
          {t(isIn ? 'technical_remove' : 'technical_add')}
        </Button>
        {!isIn && (
          <Button look="chip" onPress={() => setText(null)}>
            {t('technical_hide')}
          </Button>
        )}
      </div>
    </div>
  );
}
