// Angular compiles the template in the page: first of all, so that its libraries find the compiler.
import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { pageRoot } from './support-form';

const values = new FormGroup({
  name: new FormControl(''),
  email: new FormControl('', { updateOn: 'blur' }),
  topic: new FormControl(''),
  details: new FormControl(''),
});
window.__state = () => values.value;

class SupportForm {
  readonly values = values;
}

// Called as functions, for decorators are no part of the language yet.
const Page = Component({
  selector: 'support-form',
  imports: [ReactiveFormsModule],
  template: `<h1>Contact support</h1><form [formGroup]="values">
    <p><label for="name">Your name</label> <input id="name" formControlName="name"></p>
    <p><label for="email">Email</label> <input id="email" type="email" formControlName="email"></p>
    <p><label for="topic">Topic</label> <select id="topic" formControlName="topic">
      <option value="">Choose</option><option value="bill">Billing</option></select></p>
    <p><label for="details">Describe the problem</label> <textarea id="details" formControlName="details"></textarea></p>
    <p><button type="submit">Send request</button></p></form>`,
})(SupportForm);

pageRoot().append(document.createElement('support-form'));
bootstrapApplication(Page ?? SupportForm, { providers: [provideZonelessChangeDetection()] }).catch(console.error);
