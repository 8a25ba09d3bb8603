import { html, LitElement } from 'lit';

/** A form that holds its values itself, in a root of the given mode. */
export function defineSupportForm(name: string, mode: ShadowRootMode): void {
  class SupportForm extends LitElement {
    static override shadowRootOptions: ShadowRootInit = { mode };
    static override properties = { values: { state: true } };
    declare values: Record<string, string>;

    constructor() {
      super();
      this.values = { name: '', email: '', topic: '', details: '' };
      window.__state = () => ({ ...this.values });
    }

    private set(key: string) {
      return (event: Event) => {
        const { target } = event;
        if (!(target instanceof HTMLElement) || !('value' in target)) return;
        this.values = { ...this.values, [key]: String(target.value) };
      };
    }

    override render() {
      const { values } = this;
      return html`<h1>Contact support</h1><form method="post">
        <p><label for="name">Your name</label> <input id="name" .value=${values.name} @input=${this.set('name')}></p>
        <p><label for="email">Email</label> <input id="email" .value=${values.email} @change=${this.set('email')}></p>
        <p><label for="topic">Topic</label> <select id="topic" .value=${values.topic} @change=${this.set('topic')}>
          <option value="">Choose</option><option value="bill">Billing</option></select></p>
        <p><label for="details">Describe the problem</label>
          <textarea id="details" .value=${values.details} @input=${this.set('details')}></textarea></p>
        <p><button type="submit">Send request</button></p></form>`;
    }
  }
  customElements.define(name, SupportForm);
}
