import 'aid-chart/define';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { claims, more } from '../../claims.js';

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <aid-chart
      type="bar"
      heading="Delivered"
      [claims]="shown()"
      (aid-claims)="count.set($event.detail.claims.length)"
    ></aid-chart>
    <button (click)="shown.set(more)">More</button>
    <output>{{ count() }}</output>
  `,
})
class Page {
  readonly more = more;
  readonly shown = signal(claims);
  readonly count = signal(0);
}

bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
