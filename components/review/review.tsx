import { useEffect, useRef, useState } from 'react';
import { type FoundForm, isInsecure } from '@/components/panel/support-forms';
import { Select } from '@/components/ui/select';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { LANGUAGE_NAMES, MESSAGE_LANGUAGES, type MessageLanguage } from '@/utils/composer/message-language';
import type { FillPlan } from '@/utils/model/forms/fill-plan';
import type { Override } from '@/utils/model/forms/override';
import { PlanRow } from './plan-row';
import { ReasonDetails } from './reason-details';
import { ReviewFooter } from './review-footer';
import { type Edits, instructionsOf, isChosen, type RowEdit, resultOf, reviewRows } from './review-state';
import { SkippedRows } from './skipped-rows';
import { useFill } from './use-fill';

interface ReviewProps {
  found: FoundForm;
  plan: FillPlan;
  /** It has taken the place of a form that was filled. */
  isNextStep?: boolean;
  /** The key that fills was pressed over this review. */
  fillNow?: boolean;
  onFillNow?: () => void;
  language: MessageLanguage;
  onLanguage: (language: MessageLanguage) => void;
  /** The form was filled: the draft's history notes it. */
  onFilled: () => void;
  onBack: () => void;
  /** An override of a control, for each time this form is met; `null` takes it back. */
  onOverride: (controlId: string, override: Override | null) => void;
  /** Something is missing: go to the panel's own field of that name. */
  onAdd: (field: string) => void;
  /** The page has another document now: read it again. */
  onStale: () => void;
  onShow: () => void;
}

/** Everything that would be written, before it is: the person ticks, changes, fills, and takes it back. */
export function Review({
  found,
  plan,
  isNextStep = false,
  fillNow = false,
  onFillNow,
  language,
  onLanguage,
  onFilled,
  onBack,
  onOverride,
  onAdd,
  onStale,
  onShow,
}: ReviewProps) {
  const { t } = useTranslate();
  const [edits, setEdits] = useState<Edits>({});
  const act = useAction();
  const { status, failure, report, fill, undo, undoOne } = useFill(found, { onFilled, onStale });
  const insecure = isInsecure(found.frame.url);
  const rows = reviewRows(plan, edits, insecure, report);
  const instructions = instructionsOf(rows);
  const edit = (controlId: string, change: RowEdit) =>
    setEdits((before) => ({ ...before, [controlId]: { ...before[controlId], ...change } }));
  /** An override goes before what was typed into the row. */
  const override = (controlId: string, chosen: Override | null) => {
    setEdits(({ [controlId]: _, ...others }) => others);
    onOverride(controlId, chosen);
  };
  const skipped = plan.entries.filter((entry) => entry.skip !== null && !isChosen(entry, edits));
  /** Ticks are spent by a fill: the next one writes only what is ticked anew. Values stay as the person left them. */
  const fillTicked = () => {
    setEdits((before) =>
      Object.fromEntries(Object.entries(before).map(([id, { value }]) => [id, value === undefined ? {} : { value }])),
    );
    act(t('review_title'), () => fill(instructions));
  };

  // Fields that came after the first fill: a step or a block of the same form.
  const more = report ? rows.filter(({ entry, ticked }) => ticked && !resultOf(report, entry.control.id)).length : 0;
  useEffect(() => {
    if (!fillNow) return;
    onFillNow?.();
    if (instructions.length > 0 && status !== 'busy') fillTicked();
  });

  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A new view: the reader and the keyboard begin at its top.
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);

  return (
    <>
      <div className="main">
        <div>
          <h2 className="title" tabIndex={-1} ref={heading}>
            {t('review_title')}
          </h2>
          <ReasonDetails takenFor={t('kind_support')} reasons={found.form.reasons}>
            {found.form.title || t('form_untitled')}
          </ReasonDetails>
        </div>
        {insecure && <p className="notice notice-warn">{t('insecure')}</p>}
        {found.isForeign && <p className="notice notice-warn">{t('foreign_frame', { origin: found.frame.origin })}</p>}
        {(isNextStep || more > 0) && (
          <p className="notice" role="status" data-testid="next-step">
            {isNextStep && !report ? t('step_next') : t('step_more', { count: more })}
          </p>
        )}
        {rows.length === 0 && <p className="notice">{t('review_nothing')}</p>}
        {rows.length > 0 && (
          <ul className="rows">
            {rows.map((row) => (
              <PlanRow
                key={row.entry.control.id}
                row={row}
                result={resultOf(report, row.entry.control.id)}
                onEdit={(change) => edit(row.entry.control.id, change)}
                onOverride={(chosen) => override(row.entry.control.id, chosen)}
                onUndo={undoOne(row.entry.control.id)}
              />
            ))}
          </ul>
        )}
        {rows.some(({ entry }) => entry.control.type === 'message') && (
          <Select
            label={t('message_language')}
            value={language}
            options={MESSAGE_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            onChange={onLanguage}
          />
        )}
        <SkippedRows
          entries={skipped}
          onAdd={onAdd}
          onChoose={(controlId, value) => edit(controlId, { value, ticked: true })}
          onOverride={override}
        />
      </div>
      <ReviewFooter
        status={status}
        failure={failure}
        report={report}
        count={instructions.length}
        onBack={onBack}
        onFill={fillTicked}
        onUndo={undo && (() => act(t('undo'), undo))}
        onShow={onShow}
      />
    </>
  );
}
