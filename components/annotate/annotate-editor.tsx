import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { useObjectUrl } from '@/components/ui/use-object-url';
import type { FileFormat } from '@/utils/capture/annotate/file-format';
import { historyAct } from '@/utils/capture/annotate/key-act';
import type { Mark } from '@/utils/capture/annotate/mark';
import { centredMark, DEFAULT_INK } from '@/utils/capture/annotate/new-mark';
import { isWithin } from '@/utils/capture/annotate/remaining-sensitive';
import { visiblePart } from '@/utils/capture/annotate/visible-part';
import type { SensitiveBox } from '@/utils/model/capture/sensitive-box';
import type { Picture } from '@/utils/requests/picture';
import { restoreOriginal } from '@/utils/store/requests/picture-store';
import styles from './annotate.module.css';
import { closeTab } from './close-tab';
import { MarkList } from './mark-list';
import { markName } from './mark-name';
import { MarkPanel } from './mark-panel';
import { PrivateList } from './private-list';
import { SaveBar } from './save-bar';
import { Stage } from './stage';
import { ToolBar } from './tool-bar';
import { useAnnotation } from './use-annotation';
import { useSave } from './use-save';
import { useZoom } from './use-zoom';

const newId = () => crypto.randomUUID();

/** The picture, the tools around it and the way out. */
export function AnnotateEditor({ picture, hasOriginal }: { picture: Picture; hasOriginal: boolean }) {
  const translator = useTranslate();
  const { t } = translator;
  const run = useAction();
  const annotating = useAnnotation();
  const { state, drawing, selected, act } = annotating;
  const shown = useRef<SVGSVGElement>(null);
  const zoom = useZoom(shown, picture.width);
  const url = useObjectUrl(picture.blob);
  const [said, setSaid] = useState('');
  const [saving, save] = useSave(picture);
  const [isLeaving, setLeaving] = useState(false);
  const isChanged = state.history.past.length > 0;
  useLeaveWarning(isChanged && !isLeaving);
  // Only once the warning is off.
  useEffect(() => {
    if (isLeaving) run(t('close'), closeTab);
  }, [isLeaving, run, t]);

  const open = useMemo(() => {
    const covers = drawing.filter((mark) => mark.kind === 'redaction');
    return picture.sensitive.filter((box) => !covers.some((cover) => isWithin(box, cover.box)));
  }, [drawing, picture.sensitive]);

  const last = drawing.at(-1);
  const count = drawing.length;
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current && last) setSaid(t('annotate_said_added', { mark: markName(last, drawing, { t }) }));
    before.current = count;
  }, [count, last, drawing, t]);

  const focusPicture = () => {
    const { current } = shown;
    if (current?.parentElement) current.parentElement.focus();
  };
  const add = () => {
    const { tool } = state;
    if (tool === 'select') return;
    const view = visiblePart(shown.current?.getBoundingClientRect(), picture, { width: innerWidth, height: innerHeight });
    const mark = centredMark({ id: newId(), kind: tool, ink: DEFAULT_INK[tool], picture }, view);
    act({ act: 'add', marks: [mark] });
    // What is written is written next, anything else is moved.
    if (tool !== 'text') focusPicture();
  };
  const cover = (boxes: readonly SensitiveBox[]) => {
    const marks = boxes.map(
      ({ left, top, width, height }): Mark => ({
        id: newId(),
        kind: 'redaction',
        ink: DEFAULT_INK.redaction,
        box: { left, top, width, height },
      }),
    );
    act({ act: 'add', marks });
  };
  const remove = (id: string) => {
    const mark = drawing.find((one) => one.id === id);
    if (mark) setSaid(t('annotate_said_removed', { mark: markName(mark, drawing, translator) }));
    act({ act: 'remove', id });
  };
  const step = (way: 'undo' | 'redo') => {
    act({ act: way });
    setSaid(t(way === 'undo' ? 'annotate_said_undone' : 'annotate_said_redone'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is written in a field is taken back by the browser.
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
    const action = historyAct(event);
    if (!action || (action.act !== 'undo' && action.act !== 'redo')) return;
    event.preventDefault();
    step(action.act);
  };
  const finish = async (format: FileFormat, keepOriginal: boolean) => {
    if (await save({ drawing, format, keepOriginal })) setLeaving(true);
  };
  const restore = async () => {
    await restoreOriginal(picture.id);
    setLeaving(true);
  };

  return (
    <main className={styles.main} onKeyDown={onKeyDown}>
      <ToolBar annotating={annotating} zoom={zoom} onAdd={add} onStep={step} />
      <p role="status" className={texts.hidden} data-testid="annotate-said">
        {said}
      </p>
      <div className={styles.columns}>
        {url !== '' && (
          <Stage
            shown={shown}
            url={url}
            picture={picture}
            annotating={annotating}
            open={open}
            scale={zoom.scale}
            newId={newId}
            onRemove={remove}
          />
        )}
        <div className={styles.side}>
          <PrivateList found={picture.sensitive} open={open} onCover={cover} />
          <section aria-labelledby="marks-title" className={styles.section}>
            <h2 id="marks-title">{t('annotate_marks')}</h2>
            <MarkList annotating={annotating} onRemove={remove} onEnter={focusPicture} />
            {selected && <MarkPanel mark={selected} picture={picture} annotating={annotating} onRemove={remove} />}
          </section>
          <SaveBar
            now={saving}
            fileName={picture.fileName}
            hasOriginal={hasOriginal}
            onSave={(format, keep) => run(t('annotate_save'), () => finish(format, keep))}
            onRestore={() => run(t('annotate_restore'), restore)}
            isChanged={isChanged}
            onClose={() => setLeaving(true)}
          />
        </div>
      </div>
    </main>
  );
}

/** Has the browser ask before the page is left while something would be lost. */
function useLeaveWarning(isUnsaved: boolean): void {
  const latest = useRef(isUnsaved);
  latest.current = isUnsaved;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
}
