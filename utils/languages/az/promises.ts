import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['dəqiqə'],
  hour: ['saat'],
  day: ['gün'],
  week: ['həftə'],
  working: ['iş'],
  answer: ['cavab', 'əlaqə'],
  within: ['ərzində'],
  from: [],
  numbers: {
    one: ['bir'],
    two: ['iki'],
    three: ['üç'],
  },
} satisfies PromiseWords;
