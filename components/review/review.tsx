import { useState } from 'react';
import type { FoundForm } from '@/components/panel/support-forms';
import { isInsecure } from '@/components/panel/support-forms';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-boundary';
import { Select } from '@/components/ui/select';
import { useTranslate } from '@/components/ui/translate';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '@/utils/composer/message-language';
import type { FillPlan } from '@/utils/forms/fill-plan';
import { PlanRow } from './plan-row';
import { type Edits, filledCount, instructionsOf, resultOf, reviewRows } from './review-state';
import { SkippedRows } from './skipped-rows';
import { useFill } from './use-fill';

interface ReviewProps {
  found: FoundForm;
  plan: FillPlan;
  language: MessageLanguage;
  onLanguage: (language: MessageLanguage) => void;
  /** The form was filled: the draft's history notes it. */
  onFilled: () => void;
  onBack: () => void;
  /** The page has another document now: read it again. */
  onStale: () => void;
}

/** Everything that would be written, before it is: the person ticks, changes, fills, and takes it back. */
export function Review({ found, plan, language, onLanguage, onFilled, onBack, onStale }: ReviewProps) {
  const { t } = useTranslate();
  const [edits, setEdits] = useState<Edits>({});
  const { status, report, fill, undo } = useFill(found, { onFilled, onStale });
  const insecure = isInsecure(found.frame.url);
  const rows = reviewRows(plan, edits, insecure);
  const instructions = instructionsOf(rows);
  const edit = (controlId: string, change: Edits[string]) =>
    setEdits((before) => ({ ...before, [controlId]: { ...before[controlId], ...change } }));

  return (
    <>
      <main className="main">
        <div className="section-head">
          <h2 className="title">{t('review_title')}</h2>
        </div>
        {insecure && <p className="notice notice-warn">{t('insecure')}</p>}
        {found.isForeign && <p className="notice notice-warn">{t('foreign_frame', { origin: found.frame.origin })}</p>}
        {rows.length === 0 && <p className="notice">{t('review_nothing')}</p>}
        <ul className="rows">
          {rows.map((row) => (
            <PlanRow
              key={row.entry.control.id}
              row={row}
              result={resultOf(report, row.entry.control.id)}
              onEdit={(change) => edit(row.entry.control.id, change)}
            />
          ))}
        </ul>
        <Select
          label={t('message_language')}
          value={language}
          options={MESSAGE_LANGUAGES.map((value) => ({ value, label: t(`language_${value}`) }))}
          onChange={onLanguage}
        />
        <SkippedRows plan={plan} />
        <div role="status" className="report">
          {status === 'filled' && report && <p className="notice">{t('fill_report', { count: filledCount(report) })}</p>}
          {status === 'undone' && <p className="notice">{t('undone')}</p>}
          {status === 'stale' && <p className="notice notice-warn">{t('page_changed')}</p>}
        </div>
        {status === 'unreachable' && (
          <p className="notice notice-bad" role="alert" data-testid="error">
            {t('page_unreachable')}
          </p>
        )}
        {status === 'failed' && <ErrorNotice error={null} />}
      </main>
      <footer className="footer">
        <Button onPress={onBack}>{t('back')}</Button>
        {status === 'filled' && report?.undoId ? (
          <Button look="plain" onPress={() => void undo()} data-testid="undo">
            {t('undo')}
          </Button>
        ) : null}
        <Button
          look="primary"
          isDisabled={instructions.length === 0 || status === 'busy'}
          onPress={() => void fill(instructions)}
          data-testid="fill"
        >
          {status === 'busy' ? t('filling') : t('fill', { count: instructions.length })}
        </Button>
      </footer>
    </>
  );
}
