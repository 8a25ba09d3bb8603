import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAgentState } from '@/utils/page/agent-state';
import { PressWatch } from '@/utils/page/press-watch';
import { SubmissionReporter } from '@/utils/page/submission-reporter';
import { fakeControl, fakeForm } from '../fakes';
import { fakeBackground } from '../support/fake-background';
import { fakeLife } from '../support/fake-life';

const FIELDS = '<input id="mail"><textarea id="text">The parcel never came</textarea>';
const element = (selector: string) => document.querySelector(selector) ?? document.body;
const area = () => element('#text') as HTMLTextAreaElement;

/** The browser tells of what a page sends over the network; here a test does. */
let observers: FakeObserver[] = [];
class FakeObserver {
  isOn = false;
  constructor(private readonly told: (list: { getEntries(): unknown[] }) => void) {
    observers.push(this);
  }
  observe(): void {
    this.isOn = true;
  }
  disconnect(): void {
    this.isOn = false;
  }
  tell(initiatorType: string): void {
    const entry = Object.assign(new FakeEntry(), { initiatorType });
    if (this.isOn) this.told({ getEntries: () => [entry] });
  }
}
class FakeEntry {}

function page(markup = `<div>${FIELDS}<button>Send</button></div>`, kind: 'support' | 'login' = 'support') {
  document.body.innerHTML = markup;
  const background = fakeBackground({ 'text.seen': () => ({ state: 'waiting' }) });
  const life = fakeLife();
  const state = createAgentState();
  const controls = [
    fakeControl({ id: state.registry.idOf(element('#mail')), type: 'email' }),
    fakeControl({ id: state.registry.idOf(element('#text')), type: 'message' }),
  ];
  state.forms = [fakeForm({ kind, controls })];
  const presses = new PressWatch(life.life, state, new SubmissionReporter(life.life, state));
  const started = () => background.of('submission.started');
  return { ...life, background, state, presses, started };
}

beforeEach(() => {
  observers = [];
  vi.stubGlobal('CSS', { supports: () => false });
  vi.stubGlobal('PerformanceObserver', FakeObserver);
  vi.stubGlobal('PerformanceResourceTiming', FakeEntry);
  document.title = '';
});

describe('a press on a button that sends without a form', () => {
  it('is a submission, with the message as it stood then', async () => {
    const { presses, clock, started } = page();
    presses.pressed(element('button'));
    area().value = '';
    await clock.pass(0);
    expect(started()).toMatchObject([{ text: 'The parcel never came' }]);
    await clock.pass(60_000);
    expect(started()).toHaveLength(1);
  });

  it('is none of ours where the browser tells of it itself', async () => {
    const { presses, clock, started } = page();
    presses.pressed(element('button'));
    presses.forget();
    await clock.pass(1_000);
    expect(started()).toEqual([]);
  });

  it('is none without a message', async () => {
    const { presses, clock, started } = page();
    area().value = '';
    presses.pressed(element('button'));
    await clock.pass(1_000);
    expect(started()).toEqual([]);
  });

  it('is none in a form that is not wanted', async () => {
    const { presses, clock, started } = page(undefined, 'login');
    presses.pressed(element('button'));
    await clock.pass(1_000);
    expect(started()).toEqual([]);
  });

  it('is none once the extension has gone', async () => {
    const { presses, clock, started, orphan } = page();
    presses.pressed(element('button'));
    orphan();
    await clock.pass(1_000);
    expect(started()).toEqual([]);
  });
});

describe('Enter in a field outside a form', () => {
  const enter = () => {
    const opened = page();
    opened.presses.entered(element('#mail'));
    return opened;
  };

  it('is a submission once the page has emptied the message', async () => {
    const { clock, started } = enter();
    await clock.pass(1_000);
    expect(started()).toEqual([]);
    area().value = '';
    await clock.pass(250);
    expect(started()).toMatchObject([{ text: 'The parcel never came' }]);
    await clock.pass(60_000);
    expect(started()).toHaveLength(1);
    expect(observers.map(({ isOn }) => isOn)).toEqual([false]);
  });

  it('is one where the page has sent something and says something new', async () => {
    const { clock, started } = enter();
    observers[0]?.tell('fetch');
    await clock.pass(1_000);
    expect(started()).toEqual([]);
    document.body.append('Thank you');
    await clock.pass(250);
    expect(started()).toHaveLength(1);
  });

  it.each(['img', 'script'])('is none where the page has only loaded a thing: %s', async (initiator) => {
    const { clock, started } = enter();
    observers[0]?.tell(initiator);
    document.body.append('Suggestions');
    await clock.pass(60_000);
    expect(started()).toEqual([]);
  });

  it('is none where nothing comes of it for fifteen seconds', async () => {
    const { clock, started } = enter();
    await clock.pass(15_000);
    expect(clock.waiting).toBe(0);
    expect(observers[0]?.isOn).toBe(false);
    area().value = '';
    await clock.pass(15_000);
    expect(started()).toEqual([]);
  });

  it('is not reported twice where the browser tells of it, and watched no longer', async () => {
    const { presses, clock, started } = enter();
    presses.forget();
    expect(observers[0]?.isOn).toBe(false);
    area().value = '';
    await clock.pass(15_000);
    expect(started()).toEqual([]);
  });

  it('is watched no longer once the extension has gone', async () => {
    const { clock, started, orphan } = enter();
    orphan();
    area().value = '';
    await clock.pass(1_000);
    expect(started()).toEqual([]);
    expect(observers[0]?.isOn).toBe(false);
    expect(clock.waiting).toBe(0);
  });
});

describe('what may send', () => {
  it.each([
    ['a button without a form', `<div>${FIELDS}<button>Send</button></div>`, 'button', true],
    ['the submit button of a form', `<form>${FIELDS}<button>Go</button></form>`, 'button', true],
    ['a line of a form', `<form>${FIELDS}<button>Go</button></form>`, '#mail', true],
    ['a line outside one', `<div>${FIELDS}</div>`, '#mail', true],
    ['the message itself', `<div>${FIELDS}<button>Send</button></div>`, '#text', false],
    ['another button', `<div>${FIELDS}<button>Cancel</button></div>`, 'button', false],
  ])('%s: %s', (_, markup, selector, may) => {
    expect(page(markup).presses.maySend(element(selector))).toBe(may);
    expect(page(markup, 'login').presses.maySend(element(selector))).toBe(false);
  });
});
