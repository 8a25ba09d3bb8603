import type { FormKind } from '@/utils/model/forms/control-types';
import type { FormFinding, FrameFindings } from '@/utils/model/forms/findings';

/** A support form of the page, with the frame it is in. */
export interface FoundForm {
  /** Names the form of this very document: after a reload it is another. */
  key: string;
  form: FormFinding;
  frame: FrameFindings;
  /** In a frame of another origin than the page: its origin is shown and it is not chosen for the person. */
  isForeign: boolean;
}

/** The support forms a person could fill, those of the page itself first and the likeliest first among equals. */
export function supportForms(frames: readonly FrameFindings[]): FoundForm[] {
  return foundForms(frames, (kind) => kind === 'support');
}

/** The forms of some kinds that a person can see, in the same order. */
export function foundForms(frames: readonly FrameFindings[], accepts: (kind: FormKind) => boolean): FoundForm[] {
  const top = frames.find(({ frameId }) => frameId === 0);
  return frames
    .flatMap((frame) =>
      frame.forms
        .filter(({ kind, controls }) => accepts(kind) && controls.some(({ visible }) => visible))
        .map((form) => ({ key: `${frame.documentKey} ${form.id}`, form, frame, isForeign: isForeign(frame, top) })),
    )
    .sort((a, b) => Number(a.isForeign) - Number(b.isForeign) || b.form.score - a.form.score);
}

/** The form to begin with: one of the page itself; of another site only what the person chooses. */
export function defaultForm(forms: readonly FoundForm[]): FoundForm | undefined {
  return forms.find(({ isForeign: foreign, frame }) => !foreign && !frame.opaqueOrigin);
}

function isForeign(frame: FrameFindings, top: FrameFindings | undefined): boolean {
  // A frame without an address of its own (about:blank, srcdoc) is the page's; where the top frame is not known yet, be careful.
  return frame.frameId !== 0 && frame.origin !== '' && frame.origin !== top?.origin;
}

/** Values written on such a page can be read on their way. */
export function isInsecure(url: string): boolean {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' && !/^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  } catch {
    return false;
  }
}

/** What the message field of a form takes, UTF-16 units; `null` where it does not say, or there is none. */
export function messageLimit({ controls }: Pick<FormFinding, 'controls'>): number | null {
  return controls.find(({ type, visible }) => type === 'message' && visible)?.maxLength ?? null;
}
