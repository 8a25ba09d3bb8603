import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAgentState } from '@/utils/page/agent-state';
import { SubmissionReporter } from '@/utils/page/submission-reporter';
import { fakeControl, fakeForm } from '../fakes';
import { fakeBackground } from '../support/fake-background';
import { fakeLife } from '../support/fake-life';

const area = () => document.querySelector('textarea') ?? document.createElement('textarea');
const complain = (text: string) => {
  const alert = document.createElement('p');
  alert.setAttribute('role', 'alert');
  alert.textContent = text;
  document.body.append(alert);
};

/** A page with a form in which the person has written something. */
function writing(message = 'The parcel never came') {
  document.body.innerHTML = '<form><input name="subject"><textarea></textarea></form>';
  area().value = message;
  const background = fakeBackground({ 'text.seen': () => ({ state: 'waiting' }) });
  const page = fakeLife();
  const state = createAgentState();
  const subject = document.querySelector('input') ?? document.body;
  const form = fakeForm({
    controls: [
      fakeControl({ id: state.registry.idOf(subject), type: 'subject' }),
      fakeControl({ id: state.registry.idOf(area()), type: 'message' }),
    ],
  });
  state.forms = [form];
  const reporter = new SubmissionReporter(page.life, state);
  const send = (action?: string) => reporter.report(reporter.read(form), action);
  const started = () => background.of('submission.started');
  const ids = () => started().map(({ submissionId }) => submissionId);
  const refused = () => background.of('submission.refused');
  return { ...page, background, state, form, reporter, send, started, ids, refused };
}

/** How the browser came to this document; the fake DOM does not say. */
class Navigation {
  constructor(readonly type: NavigationTimingType) {}
}
function came(type: NavigationTimingType): void {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([new Navigation(type)] as never);
}

beforeEach(() => {
  vi.stubGlobal('PerformanceNavigationTiming', Navigation);
  came('navigate');
  vi.stubGlobal('CSS', { supports: () => false });
  vi.spyOn(console, 'debug').mockReturnValue();
  document.title = 'Help';
});

describe('which form is wanted', () => {
  it.each([
    ['one for support', { kind: 'support', score: 0.5 }, true],
    ['one that is hardly for support', { kind: 'support', score: 0.49 }, false],
    ['another, however sure', { kind: 'login', score: 1 }, false],
  ] as const)('%s: %o', (_, change, wanted) => {
    const { reporter, state } = writing();
    expect(reporter.isWanted(fakeForm(change))).toBe(wanted);
    state.filledForms.add('f1');
    expect(reporter.isWanted(fakeForm(change))).toBe(true);
  });

  it('none where there is none', () => expect(writing().reporter.isWanted(undefined)).toBe(false));
});

describe('a submission', () => {
  it('is told with all that was written, and what stood on the page before', async () => {
    const { send, clock, started, state, form, reporter } = writing();
    const subject = document.querySelector('input');
    if (subject) subject.value = 'Parcel 7';
    send('https://shop.example/send');
    await clock.pass(0);
    expect(started()).toEqual([
      {
        submissionId: reporter.numbers.waiting,
        documentKey: state.documentKey,
        formId: form.id,
        subject: 'Parcel 7',
        text: 'The parcel never came',
        pageTitle: 'Help',
        action: 'https://shop.example/send',
        segments: [{ text: 'Help', place: 'title' }],
      },
    ]);
  });

  it('is told again every half second, five times in all, until it is heard', async () => {
    const { send, clock, background, started } = writing();
    background.deaf = true;
    send();
    await clock.pass(499);
    expect(started()).toHaveLength(1);
    await clock.pass(1);
    expect(started()).toHaveLength(2);
    await clock.pass(10_000);
    expect(started()).toHaveLength(5);
    expect(new Set(started().map(({ submissionId }) => submissionId)).size).toBe(1);
  });

  it('is told once where it is heard', async () => {
    const { send, clock, started } = writing();
    send();
    await clock.pass(10_000);
    expect(started()).toHaveLength(1);
  });

  it('is told no more, nor looked after, once the extension has gone', async () => {
    const { send, clock, background, orphan, refused } = writing();
    background.deaf = true;
    send();
    await clock.pass(0);
    orphan();
    const told = background.told.length;
    vi.mocked(console.debug).mockClear();
    complain('Enter your name');
    await clock.pass(10_000);
    expect(background.told).toHaveLength(told);
    expect(refused()).toEqual([]);
    expect(console.debug).not.toHaveBeenCalled();
    expect(clock.waiting).toBe(0);
  });
});

describe('which request it is', () => {
  it('the same when the person presses twice', async () => {
    const { send, ids, clock } = writing();
    send();
    send();
    await clock.pass(1_000);
    send();
    expect(new Set(ids()).size).toBe(1);
  });

  it('the same when the message is corrected while it stands in the form', async () => {
    const { send, ids, clock } = writing();
    send();
    await clock.pass(1_000);
    area().value = 'The parcel never came, really';
    send();
    expect(new Set(ids()).size).toBe(1);
  });

  it('another when the form was emptied and another text was written', async () => {
    const { send, ids, clock } = writing();
    send();
    area().value = '';
    await clock.pass(1_000);
    area().value = 'And it was the wrong colour';
    send();
    expect(new Set(ids()).size).toBe(2);
  });

  it('the same when the form was emptied and the same text is sent again', async () => {
    const { send, ids, clock } = writing();
    send();
    area().value = '';
    await clock.pass(1_000);
    area().value = 'The parcel never came';
    send();
    expect(new Set(ids()).size).toBe(1);
  });

  it('another when the one before has its number', async () => {
    const { send, ids, clock } = writing();
    send();
    await clock.pass(0);
    fakeBackground({ 'text.seen': () => ({ state: 'settled' }) });
    complain('Your number is 4711');
    await clock.pass(1_000);
    const again = fakeBackground();
    send();
    await clock.pass(0);
    expect(again.of('submission.started')[0]?.submissionId).not.toBe(ids()[0]);
  });
});

describe('a refusal', () => {
  it('is told once, when the message still stands there and the page complains', async () => {
    const { send, clock, refused, reporter } = writing();
    send();
    await clock.pass(1_000);
    expect(refused()).toEqual([]);
    complain('Enter your name');
    await clock.pass(5_000);
    expect(refused()).toEqual([
      { submissionId: reporter.numbers.waiting, text: 'The parcel never came', errors: ['Enter your name'] },
    ]);
  });

  it('is none where the page complained before', async () => {
    const { send, clock, refused } = writing();
    complain('We are closed today');
    send();
    await clock.pass(30_000);
    expect(refused()).toEqual([]);
  });

  it('is none where the page has taken the message', async () => {
    const { send, clock, refused } = writing();
    send();
    area().value = '';
    complain('Thank you');
    await clock.pass(30_000);
    expect(refused()).toEqual([]);
  });

  it('is told a second time only once what was wrong has stayed wrong for two seconds', async () => {
    const { send, clock, refused } = writing();
    send();
    complain('Enter your name');
    await clock.pass(1_000);
    expect(refused()).toHaveLength(1);
    send();
    // The first look is at once, and the ninth is the first that counts.
    await clock.pass(1_900);
    expect(refused()).toHaveLength(1);
    await clock.pass(1_000);
    expect(refused()).toHaveLength(2);
  });
});

describe('a document that follows a submission', () => {
  it('is a refusal where it comes with a message in the form', async () => {
    const { reporter, clock, refused } = writing();
    complain('Enter your name');
    reporter.follow('s1', false);
    await clock.pass(5_000);
    expect(refused()).toEqual([{ submissionId: 's1', text: 'The parcel never came', errors: ['Enter your name'] }]);
  });

  it('is none where the browser went back to it', async () => {
    came('back_forward');
    const { reporter, clock, refused } = writing();
    reporter.follow('s1', false);
    await clock.pass(5_000);
    expect(refused()).toEqual([]);
  });

  it('is none where its form is empty, and the next text is another request', async () => {
    const { reporter, clock, refused, send, ids } = writing('');
    reporter.follow('s1', false);
    await clock.pass(1_000);
    area().value = 'Something else';
    send();
    expect(refused()).toEqual([]);
    expect(ids()).toHaveLength(1);
    expect(ids()).not.toEqual(['s1']);
  });

  it('goes on with the request where the message came back and is sent again', async () => {
    const { reporter, clock, send, ids } = writing();
    reporter.follow('s1', false);
    await clock.pass(1_000);
    area().value = 'The parcel never came, really';
    send();
    expect(ids()).toEqual(['s1']);
  });

  it('is judged by what it came with, not by what the person wrote since', async () => {
    const { reporter, clock, refused, state, form } = writing('');
    state.forms = [];
    reporter.touched();
    area().value = 'Something else';
    state.forms = [form];
    reporter.follow('s1', false);
    await clock.pass(1_000);
    expect(refused()).toEqual([]);
  });

  it('waits until its forms are known', async () => {
    const { reporter, clock, refused, state, form } = writing();
    state.forms = [];
    reporter.follow('s1', false);
    await clock.pass(1_000);
    expect(refused()).toEqual([]);
    state.forms = [form];
    await clock.pass(250);
    expect(refused()).toHaveLength(1);
  });

  it('says nothing of what it showed before where it was there before', async () => {
    const { reporter, clock, refused, background } = writing();
    reporter.follow('s1', true);
    await clock.pass(5_000);
    expect(refused()).toEqual([]);
    expect(background.of('text.seen')).toEqual([]);
  });
});
